package io.github.compliancesdk.samples.reviewer;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A service that is started without anything.
 */
@ExtendWith(OutputCaptureExtension.class)
public abstract class ExampleQuestionsContract {

	private static final Pattern EXAMPLE = Pattern.compile("curl -s '(http://127\\.0\\.0\\.1:\\S+)'");

	private final Class<?> application;

	protected ExampleQuestionsContract(Class<?> application) {
		this.application = application;
	}

	@Test
	void theQuestionsThatItShowsAreAnswered(CapturedOutput output) throws IOException {
		ConfigurableApplicationContext context = SpringApplication.run(this.application, "--server.port=0");
		try (context) {
			List<String> examples = EXAMPLE.matcher(output)
				.results()
				.map((MatchResult found) -> found.group(1))
				.toList();
			assertThat(examples).hasSize(3);
			for (String example : examples) {
				HttpURLConnection connection = (HttpURLConnection) URI.create(example).toURL().openConnection();
				assertThat(connection.getResponseCode()).as(example).isEqualTo(200);
				assertThat(connection.getInputStream().readAllBytes()).isNotEmpty();
			}
		}
	}

}
