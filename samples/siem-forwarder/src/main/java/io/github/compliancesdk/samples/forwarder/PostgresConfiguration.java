package io.github.compliancesdk.samples.forwarder;

import java.io.IOException;

import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/**
 * Without {@code spring.datasource.url}, the forwarder brings its own PostgreSQL.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(PostgresConfiguration.NoUrl.class)
class PostgresConfiguration {

	@Bean
	KeptPostgres keptPostgres(ForwarderProperties properties) throws IOException {
		return KeptPostgres.start(properties.directory());
	}

	@Bean
	JdbcConnectionDetails postgresConnectionDetails(KeptPostgres postgres) {
		return new JdbcConnectionDetails() {

			@Override
			public String getJdbcUrl() {
				return "jdbc:postgresql://127.0.0.1:" + postgres.port() + "/postgres?reWriteBatchedInserts=true";
			}

			@Override
			public String getUsername() {
				return "postgres";
			}

			@Override
			public String getPassword() {
				return "";
			}

		};
	}

	/**
	 * Matches when no database is set.
	 */
	static class NoUrl implements Condition {

		@Override
		public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
			return !StringUtils.hasText(context.getEnvironment().getProperty("spring.datasource.url"));
		}

	}

}
