package io.github.compliancesdk.paging;

import java.time.Duration;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.github.compliancesdk.ReactiveComplianceClient;
import io.github.compliancesdk.activity.Activity;
import io.github.compliancesdk.activity.ActivityListParams;
import io.github.compliancesdk.support.Wire;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;

import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

class ReactiveDemandTests {

	private static final Duration PATIENCE = Duration.ofSeconds(20);

	@RegisterExtension
	static final WireMockExtension server = Wire.server();

	private final ReactiveComplianceClient client = Wire.client(server).buildReactive();

	private final ReactivePaged<Activity> paged = this.client.activities()
		.list(ActivityListParams.builder().pageSize(2).build());

	@BeforeEach
	void threePages() {
		server.stubFor(get(urlPathEqualTo(Wire.PATH)).withQueryParam("after_id", absent())
			.willReturn(okJson(Wire.page(true, "1", "2", Wire.activity("activity_1"), Wire.activity("activity_2")))));
		server.stubFor(get(urlPathEqualTo(Wire.PATH)).withQueryParam("after_id", equalTo("2"))
			.willReturn(okJson(Wire.page(true, "3", "4", Wire.activity("activity_3"), Wire.activity("activity_4")))));
		server.stubFor(get(urlPathEqualTo(Wire.PATH)).withQueryParam("after_id", equalTo("4"))
			.willReturn(okJson(Wire.page(false, "5", "5", Wire.activity("activity_5")))));
	}

	@AfterEach
	void close() {
		this.client.close();
	}

	@Test
	void nothingIsSentBeforeSubscription() {
		this.paged.items();
		this.paged.pages();
		this.paged.firstPage();
		assertThat(Wire.requests(server)).isZero();
	}

	@Test
	void nothingIsSentBeforeThereIsDemand() {
		StepVerifier.create(this.paged.pages(), 0)
			.expectSubscription()
			.then(() -> assertThat(Wire.requests(server)).isZero())
			.thenRequest(1)
			.expectNextCount(1)
			.then(() -> assertThat(Wire.requests(server)).isOne())
			.thenRequest(1)
			.expectNextCount(1)
			.then(() -> assertThat(Wire.requests(server)).isEqualTo(2))
			.thenCancel()
			.verify(PATIENCE);
		assertThat(Wire.requests(server)).isEqualTo(2);
	}

	@Test
	void takingOnePageOfRowsSendsOneRequest() {
		StepVerifier.create(this.paged.items().take(2).map(Activity::id))
			.expectNext("activity_1", "activity_2")
			.expectComplete()
			.verify(PATIENCE);
		assertThat(Wire.requests(server)).isOne();
	}

	@Test
	void rowsComeByDemandAcrossPages() {
		StepVerifier.create(this.paged.items().map(Activity::id), 0)
			.thenRequest(1)
			.expectNext("activity_1")
			.then(() -> assertThat(Wire.requests(server)).isOne())
			.thenRequest(2)
			.expectNext("activity_2", "activity_3")
			.then(() -> assertThat(Wire.requests(server)).isEqualTo(2))
			.thenRequest(2)
			.expectNext("activity_4", "activity_5")
			.expectComplete()
			.verify(PATIENCE);
		assertThat(Wire.requests(server)).isEqualTo(3);
	}

	@Test
	void unboundedDemandReadsEverything() {
		StepVerifier.create(this.paged.items()).expectNextCount(5).expectComplete().verify(PATIENCE);
	}

	@Test
	void eachSubscriptionIsAWalkOfItsOwn() {
		Flux<String> ids = this.paged.items().map(Activity::id);
		StepVerifier.create(ids.zipWith(ids)).expectNextCount(5).expectComplete().verify(PATIENCE);
		assertThat(Wire.requests(server)).isEqualTo(6);
	}

	@Test
	void aCancelledWalkAsksForNoFurtherPage() {
		StepVerifier.create(this.paged.pages()).expectNextCount(1).thenCancel().verify(PATIENCE);
		assertThat(Wire.requests(server)).isLessThanOrEqualTo(2);
		StepVerifier.create(this.paged.pages().take(1)).expectNextCount(1).expectComplete().verify(PATIENCE);
	}

	@Test
	void theFirstPageCanBeAskedForAgain() {
		StepVerifier
			.create(Flux.concat(this.paged.firstPage(), this.paged.firstPage()).map((page) -> page.items().size()))
			.expectNext(2, 2)
			.expectComplete()
			.verify(PATIENCE);
	}

}
