package io.github.compliancesdk.samples.export;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;

/**
 * Takes what named custodians said and made into a folder, with a manifest and digests.
 * Started again after an interruption, it goes on there.
 */
@SpringBootApplication
@EnableConfigurationProperties(ExportProperties.class)
public class CustodianExportApplication {

	/**
	 * Exports and ends.
	 * @param args properties, for example {@code --export.custodians=ada@example.com}
	 */
	public static void main(String[] args) {
		System.exit(SpringApplication.exit(SpringApplication.run(CustodianExportApplication.class, args)));
	}

}
