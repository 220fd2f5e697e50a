package io.github.compliancesdk.support;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.activity.Activity;
import io.github.compliancesdk.activity.ActivityListParams;
import io.github.compliancesdk.paging.Page;
import io.github.compliancesdk.paging.Paged;
import io.github.compliancesdk.paging.ReactivePaged;
import reactor.core.publisher.Flux;

/**
 * The two faces of the client, for tests of what they share.
 */
public enum Face {

	BLOCKING {
		@Override
		public Rows list(ComplianceClient client, ActivityListParams params) {
			return new BlockingRows(client.activities().list(params));
		}
	},

	REACTIVE {
		@Override
		public Rows list(ComplianceClient client, ActivityListParams params) {
			return new ReactiveRows(client.reactive().activities().list(params));
		}
	};

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	public abstract Rows list(ComplianceClient client, ActivityListParams params);

	public Rows list(ComplianceClient client) {
		return list(client, ActivityListParams.builder().build());
	}

	private record BlockingRows(Paged<Activity> paged) implements Rows {

		@Override
		public List<Activity> items() {
			List<Activity> items = new ArrayList<>();
			this.paged.forEach(items::add);
			return items;
		}

		@Override
		public List<Activity> items(int limit) {
			return this.paged.stream().limit(limit).toList();
		}

		@Override
		public List<Page<Activity>> pages() {
			List<Page<Activity>> pages = new ArrayList<>();
			this.paged.pages().forEach(pages::add);
			return pages;
		}

		@Override
		public Page<Activity> firstPage() {
			return this.paged.firstPage();
		}

		@Override
		public Rows startingAt(String cursor) {
			return new BlockingRows(this.paged.startingAt(cursor));
		}

		@Override
		public Outcome outcome() {
			List<Activity> items = new ArrayList<>();
			try {
				this.paged.forEach(items::add);
			}
			catch (RuntimeException ex) {
				return new Outcome(items, ex);
			}
			return new Outcome(items, null);
		}

	}

	private record ReactiveRows(ReactivePaged<Activity> paged) implements Rows {

		@Override
		public List<Activity> items() {
			return this.paged.items().collectList().blockOptional(PATIENCE).orElseThrow();
		}

		@Override
		public List<Activity> items(int limit) {
			return this.paged.items().take(limit).collectList().blockOptional(PATIENCE).orElseThrow();
		}

		@Override
		public List<Page<Activity>> pages() {
			return Flux.<Page<Activity>>from(this.paged.pages()).collectList().blockOptional(PATIENCE).orElseThrow();
		}

		@Override
		public Page<Activity> firstPage() {
			return this.paged.firstPage().blockOptional(PATIENCE).orElseThrow();
		}

		@Override
		public Rows startingAt(String cursor) {
			return new ReactiveRows(this.paged.startingAt(cursor));
		}

		@Override
		public Outcome outcome() {
			List<Activity> items = new ArrayList<>();
			try {
				this.paged.items().doOnNext(items::add).blockLast(PATIENCE);
			}
			catch (RuntimeException ex) {
				return new Outcome(items, ex);
			}
			return new Outcome(items, null);
		}

	}

}
