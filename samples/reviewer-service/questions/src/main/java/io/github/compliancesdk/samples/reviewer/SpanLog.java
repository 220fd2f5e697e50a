package io.github.compliancesdk.samples.reviewer;

import brave.handler.MutableSpan;
import brave.handler.SpanHandler;
import brave.propagation.TraceContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Writes each finished span to the log, so that a trace can be seen without a collector:
 * its name and its place in the trace, and nothing that it was about.
 */
@Component
class SpanLog extends SpanHandler {

	private static final Logger logger = LoggerFactory.getLogger(SpanLog.class);

	@Override
	public boolean end(TraceContext context, MutableSpan span, Cause cause) {
		if (cause == Cause.FINISHED) {
			logger.info("span {} trace={} id={} parent={} {} ms", span.name(), span.traceId(), span.id(),
					span.parentId(), (span.finishTimestamp() - span.startTimestamp()) / 1000);
		}
		return true;
	}

}
