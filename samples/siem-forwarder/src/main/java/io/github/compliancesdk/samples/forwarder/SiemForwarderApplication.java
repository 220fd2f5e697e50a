package io.github.compliancesdk.samples.forwarder;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.scheduling.annotation.EnableScheduling;

/**
 * Follows the activity feed and writes it to PostgreSQL, each activity once, the
 * checkpoint in the same transaction. Kill it and start it again: nothing is missing.
 */
@SpringBootApplication
@EnableScheduling
@EnableConfigurationProperties(ForwarderProperties.class)
public class SiemForwarderApplication {

	/**
	 * Starts the service.
	 * @param args properties, for example {@code --forwarder.exit-when-caught-up=true}
	 * @throws InterruptedException if the wait for the end is interrupted
	 */
	public static void main(String[] args) throws InterruptedException {
		ConfigurableApplicationContext context = SpringApplication.run(SiemForwarderApplication.class, args);
		if (context.getBean(ForwarderProperties.class).exitWhenCaughtUp()) {
			int code = context.getBean(Progress.class).awaitEnd() ? 0 : 1;
			System.exit(SpringApplication.exit(context, () -> code));
		}
	}

}
