package io.github.compliancesdk.spring.boot.feed;

import java.util.List;

import io.github.compliancesdk.feed.ActivityFeed;
import org.springframework.context.SmartLifecycle;

/**
 * Starts feeds after everything else, the web server included, and stops them before it.
 */
final class ActivityFeedLifecycle implements SmartLifecycle {

	private final List<ActivityFeed> feeds;

	private volatile boolean running;

	ActivityFeedLifecycle(List<ActivityFeed> feeds) {
		this.feeds = List.copyOf(feeds);
	}

	@Override
	public void start() {
		this.feeds.forEach(ActivityFeed::start);
		this.running = true;
	}

	@Override
	public void stop() {
		this.feeds.forEach(ActivityFeed::close);
		this.running = false;
	}

	/*
	 * On a thread of its own: spring.lifecycle.timeout-per-shutdown-phase limits it too.
	 */
	@Override
	public void stop(Runnable callback) {
		Thread stopping = new Thread(() -> {
			try {
				stop();
			}
			finally {
				callback.run();
			}
		}, "compliance-feed-stop");
		stopping.setDaemon(true);
		stopping.start();
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

}
