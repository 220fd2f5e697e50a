package io.github.compliancesdk.support;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxy;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.AppenderBase;
import org.slf4j.LoggerFactory;

/**
 * Everything that is logged while it is open, at every level.
 */
public final class LogCapture implements AutoCloseable {

	private final Map<Logger, Level> levels = new HashMap<>();

	private final Logger root;

	private final List<Appender<ILoggingEvent>> silenced = new ArrayList<>();

	private final Collector collector = new Collector();

	public LogCapture() {
		LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
		this.root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
		for (Logger logger : context.getLoggerList()) {
			if (logger.getLevel() != null) {
				this.levels.put(logger, logger.getLevel());
				logger.setLevel((logger == this.root) ? Level.TRACE : null);
			}
		}
		this.root.iteratorForAppenders().forEachRemaining(this.silenced::add);
		this.silenced.forEach(this.root::detachAppender);
		this.collector.setContext(context);
		this.collector.start();
		this.root.addAppender(this.collector);
	}

	public int size() {
		return this.collector.texts.size();
	}

	/**
	 * Names of the loggers that printed a text, in a message, an argument or a throwable.
	 */
	public Set<String> loggersThatShow(String text) {
		Set<String> names = new TreeSet<>();
		this.collector.texts.forEach((entry) -> {
			if (entry.get(1).contains(text)) {
				names.add(entry.get(0));
			}
		});
		return names;
	}

	@Override
	public void close() {
		this.root.detachAppender(this.collector);
		this.silenced.forEach(this.root::addAppender);
		this.levels.forEach(Logger::setLevel);
	}

	/**
	 * A throwable with its stack trace, its causes and what it suppressed.
	 */
	public static String everythingOf(Throwable throwable) {
		StringWriter text = new StringWriter();
		throwable.printStackTrace(new PrintWriter(text, true));
		return text.toString();
	}

	private static final class Collector extends AppenderBase<ILoggingEvent> {

		private final List<List<String>> texts = new CopyOnWriteArrayList<>();

		@Override
		protected void append(ILoggingEvent event) {
			StringBuilder text = new StringBuilder(event.getFormattedMessage());
			text.append(Arrays.deepToString(event.getArgumentArray())).append(event.getMDCPropertyMap());
			if (event.getThrowableProxy() instanceof ThrowableProxy proxy) {
				text.append(everythingOf(proxy.getThrowable()));
			}
			this.texts.add(List.of(event.getLoggerName(), text.toString()));
		}

	}

}
