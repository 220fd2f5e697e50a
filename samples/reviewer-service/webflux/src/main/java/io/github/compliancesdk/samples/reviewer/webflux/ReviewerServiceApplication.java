package io.github.compliancesdk.samples.reviewer.webflux;

import io.github.compliancesdk.samples.reviewer.ReviewerConfiguration;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;

/**
 * Answers a reviewer's questions over HTTP. It has no access control of its own.
 */
@SpringBootApplication
@Import(ReviewerConfiguration.class)
public class ReviewerServiceApplication {

	/**
	 * Starts the service.
	 * @param args properties, for example {@code --server.port=8081}
	 */
	public static void main(String[] args) {
		SpringApplication.run(ReviewerServiceApplication.class, args);
	}

}
