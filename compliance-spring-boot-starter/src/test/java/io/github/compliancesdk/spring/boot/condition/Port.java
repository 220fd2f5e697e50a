package io.github.compliancesdk.spring.boot.condition;

import java.util.Locale;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;

/**
 * Starts an application as its main method does, and tells whether a port was opened.
 * Called by its name where the class path is another one.
 */
final class Port {

	private Port() {
	}

	/**
	 * Starts an application.
	 * @param setting a property
	 * @return what it is, and whether it listens
	 */
	static String outcome(String setting) {
		SpringApplication application = new SpringApplication(Application.class);
		try (ConfigurableApplicationContext context = application.run("--server.port=0",
				"--compliance.api-key=sk-ant-api01-key", "--" + setting)) {
			return "`" + application.getWebApplicationType().name().toLowerCase(Locale.ROOT) + "`, "
					+ (context.getEnvironment().containsProperty("local.server.port") ? "a port is opened"
							: "no port is opened");
		}
	}

	@Configuration(proxyBeanMethods = false)
	@EnableAutoConfiguration
	static class Application {

	}

}
