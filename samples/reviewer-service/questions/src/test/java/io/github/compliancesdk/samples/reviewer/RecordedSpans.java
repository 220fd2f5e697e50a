package io.github.compliancesdk.samples.reviewer;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import brave.handler.MutableSpan;
import brave.handler.SpanHandler;
import brave.propagation.TraceContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The finished spans of a test.
 */
class RecordedSpans extends SpanHandler {

	private final BlockingQueue<MutableSpan> arriving = new LinkedBlockingQueue<>();

	private final List<MutableSpan> arrived = new CopyOnWriteArrayList<>();

	@Override
	public boolean end(TraceContext context, MutableSpan span, Cause cause) {
		if (cause == Cause.FINISHED) {
			this.arriving.add(span);
		}
		return true;
	}

	/** The span of a trace whose name starts so, as soon as it has finished. */
	MutableSpan await(String traceId, String name) throws InterruptedException {
		while (true) {
			for (MutableSpan span : this.arrived) {
				if (span.traceId().equals(traceId) && span.name().startsWith(name)) {
					return span;
				}
			}
			MutableSpan next = this.arriving.poll(1, TimeUnit.MINUTES);
			assertThat(next).as("span " + name + " of trace " + traceId).isNotNull();
			this.arrived.add(next);
		}
	}

	/** The span below another one, once it has finished. */
	MutableSpan await(MutableSpan parent) throws InterruptedException {
		while (true) {
			for (MutableSpan span : this.arrived) {
				if (parent.id().equals(span.parentId())) {
					return span;
				}
			}
			MutableSpan next = this.arriving.poll(1, TimeUnit.MINUTES);
			assertThat(next).as("span below " + parent.name()).isNotNull();
			this.arrived.add(next);
		}
	}

}
