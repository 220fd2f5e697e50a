package io.github.compliancesdk.spring.boot.condition;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.springframework.util.ClassUtils;

/**
 * The class path of the tests without some of its jars, with nothing of them left to be
 * found.
 */
final class ClassPathWithout implements AutoCloseable {

	private final URLClassLoader classLoader;

	ClassPathWithout(List<String> jars) {
		String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
		List<URL> urls = new ArrayList<>();
		for (String entry : classPath.split(File.pathSeparator)) {
			String name = Path.of(entry).getFileName().toString();
			if (jars.stream().noneMatch(name::startsWith)) {
				urls.add(url(Path.of(entry)));
			}
		}
		this.classLoader = new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
	}

	private static URL url(Path path) {
		try {
			return path.toUri().toURL();
		}
		catch (MalformedURLException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Calls a static method of the class of the same name there. */
	String call(Class<?> type, String method, Class<?>[] parameters, Object... arguments)
			throws ReflectiveOperationException {
		ClassLoader before = ClassUtils.overrideThreadContextClassLoader(this.classLoader);
		try {
			Method found = Class.forName(type.getName(), true, this.classLoader).getDeclaredMethod(method, parameters);
			found.setAccessible(true);
			return String.valueOf(found.invoke(null, arguments));
		}
		finally {
			Thread.currentThread().setContextClassLoader(before);
		}
	}

	@Override
	public void close() throws IOException {
		this.classLoader.close();
	}

}
