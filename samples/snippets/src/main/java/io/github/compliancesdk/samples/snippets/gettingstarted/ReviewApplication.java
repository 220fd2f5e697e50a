package io.github.compliancesdk.samples.snippets.gettingstarted;

import java.time.Instant;

import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/**
 * Shows the sign-ins that failed.
 */
@SpringBootApplication
class ReviewApplication {

	public static void main(String[] args) {
		SpringApplication.run(ReviewApplication.class, args);
	}

	@Bean
	ApplicationRunner report(SignInReview review) {
		return (arguments) -> review.failuresSince(Instant.parse("2026-10-01T00:00:00Z"))
			.forEach((activity) -> System.out.println(activity.createdAt() + " " + activity));
	}

}
