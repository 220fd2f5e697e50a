package io.github.compliancesdk.spring.boot.feed;

import java.util.stream.Stream;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanWrapper;
import org.springframework.beans.BeanWrapperImpl;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.jta.JtaTransactionManager;

/**
 * Finds the transaction manager of a database. One of something else, such as messages,
 * would leave each statement of the checkpoint in a transaction of its own.
 */
final class TransactionManagers {

	private TransactionManagers() {
	}

	static @Nullable PlatformTransactionManager of(DataSource dataSource,
			ObjectProvider<PlatformTransactionManager> candidates) {
		PlatformTransactionManager unique = candidates.getIfUnique();
		Stream<PlatformTransactionManager> all = candidates.orderedStream();
		return Stream.concat(Stream.ofNullable(unique), all)
			.filter((candidate) -> manages(candidate, dataSource))
			.findFirst()
			.orElse(null);
	}

	/*
	 * Those for JDBC, JPA and Hibernate tell their database, each in a class of its own.
	 */
	private static boolean manages(PlatformTransactionManager candidate, DataSource dataSource) {
		if (candidate instanceof JtaTransactionManager) {
			return true;
		}
		BeanWrapper properties = new BeanWrapperImpl(candidate);
		return properties.isReadableProperty("dataSource")
				&& target(dataSource).equals(properties.getPropertyValue("dataSource"));
	}

	/* As the transaction managers do. */
	private static DataSource target(DataSource dataSource) {
		DataSource target = (dataSource instanceof TransactionAwareDataSourceProxy proxy) ? proxy.getTargetDataSource()
				: null;
		return (target != null) ? target : dataSource;
	}

}
