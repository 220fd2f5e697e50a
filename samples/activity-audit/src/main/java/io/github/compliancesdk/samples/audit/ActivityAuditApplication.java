package io.github.compliancesdk.samples.audit;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Writes the activity feed of a period to an NDJSON file, record by record as received,
 * and ends with the table a security engineer asks for. Health and metrics answer
 * meanwhile.
 */
@SpringBootApplication
@EnableConfigurationProperties(AuditProperties.class)
public class ActivityAuditApplication {

	/**
	 * Starts the service.
	 * @param args properties, for example {@code --audit.exit-when-done=true}
	 */
	public static void main(String[] args) {
		ConfigurableApplicationContext context = SpringApplication.run(ActivityAuditApplication.class, args);
		if (context.getBean(AuditProperties.class).exitWhenDone()) {
			System.exit(SpringApplication.exit(context));
		}
	}

}
