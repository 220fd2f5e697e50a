package io.github.compliancesdk.samples.directory;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;

/**
 * Prints who is in which organization, group and role with which permissions, and which
 * organization settings differ from a baseline file.
 */
@SpringBootApplication
@EnableConfigurationProperties(ReportProperties.class)
public class DirectoryReportApplication {

	/**
	 * Prints the report and ends.
	 * @param args properties, for example {@code --report.baseline=baseline.yml}
	 */
	public static void main(String[] args) {
		System.exit(SpringApplication.exit(SpringApplication.run(DirectoryReportApplication.class, args)));
	}

}
