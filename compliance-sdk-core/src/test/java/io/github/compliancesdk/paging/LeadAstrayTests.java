package io.github.compliancesdk.paging;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.activity.Activity;
import io.github.compliancesdk.error.ComplianceDecodingException;
import io.github.compliancesdk.error.InvalidRequestException;
import io.github.compliancesdk.error.PaginationException;
import io.github.compliancesdk.support.Face;
import io.github.compliancesdk.support.Rows;
import io.github.compliancesdk.support.Wire;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.badRequest;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class LeadAstrayTests {

	@RegisterExtension
	static final WireMockExtension server = Wire.server();

	private final ComplianceClient client = Wire.client(server).build();

	@AfterEach
	void close() {
		this.client.close();
	}

	@ParameterizedTest
	@EnumSource(Face.class)
	void moreWithoutACursorDeliversThePageAndThenFails(Face face) {
		page(null, Wire.page(true, "A", "A", Wire.activity("activity_1")));
		page("A", Wire.page(true, null, null, Wire.activity("activity_2")));
		Rows.Outcome outcome = face.list(this.client).outcome();
		assertThat(outcome.ids()).containsExactly("activity_1", "activity_2");
		assertThat(outcome.failure()).isInstanceOfSatisfying(PaginationException.class, (ex) -> {
			assertThat(ex.lastCursor()).isEqualTo("A");
			assertThat(ex.retryable()).isFalse();
		});
		assertThat(Wire.requests(server)).isEqualTo(2);
	}

	@ParameterizedTest
	@EnumSource(Face.class)
	void anAbsentCursorIsANullCursor(Face face) {
		page(null, "{\"data\":[" + Wire.activity("activity_1") + "],\"has_more\":true}");
		Rows.Outcome outcome = face.list(this.client).outcome();
		assertThat(outcome.ids()).containsExactly("activity_1");
		assertThat(outcome.failure()).isInstanceOfSatisfying(PaginationException.class,
				(ex) -> assertThat(ex.lastCursor()).isNull());
	}

	@ParameterizedTest
	@EnumSource(Face.class)
	void aCursorThatLeadsToItselfEndsTheWalk(Face face) {
		page(null, Wire.page(true, "A", "A", Wire.activity("activity_1")));
		page("A", Wire.page(true, "A", "A", Wire.activity("activity_2")));
		Rows.Outcome outcome = face.list(this.client).outcome();
		assertThat(outcome.ids()).containsExactly("activity_1", "activity_2");
		assertThat(outcome.failure()).isInstanceOfSatisfying(PaginationException.class,
				(ex) -> assertThat(ex.lastCursor()).isEqualTo("A"));
	}

	@ParameterizedTest
	@ValueSource(ints = { 2, 3, 5, 8, 13 })
	void aLongerCircleEndsTheWalkInBothFaces(int length) {
		for (Face face : Face.values()) {
			page(null, Wire.page(true, "c0", "c0", Wire.activity("activity_start")));
			for (int i = 0; i < length; i++) {
				String next = "c" + ((i + 1) % length);
				page("c" + i, Wire.page(true, next, next, Wire.activity("activity_" + i)));
			}
			Rows.Outcome outcome = face.list(this.client).outcome();
			assertThat(outcome.failure()).as("%s", face).isInstanceOf(PaginationException.class);
			assertThat(outcome.ids()).as("%s", face).hasSizeBetween(length, 5 * length);
		}
	}

	@ParameterizedTest
	@EnumSource(Face.class)
	void anEmptyPageInTheMiddleDoesNotEndTheWalk(Face face) {
		page(null, Wire.page(true, "A", "A", Wire.activity("activity_1")));
		page("A", Wire.page(true, "B", "B"));
		page("B", Wire.page(false, "C", "C", Wire.activity("activity_2")));
		assertThat(face.list(this.client).outcome().ids()).containsExactly("activity_1", "activity_2");
	}

	@ParameterizedTest
	@EnumSource(Face.class)
	void aMissingHasMoreIsNotTakenForTheEnd(Face face) {
		page(null, "{\"data\":[" + Wire.activity("activity_1") + "],\"first_id\":\"A\",\"last_id\":\"A\"}");
		Rows.Outcome outcome = face.list(this.client).outcome();
		assertThat(outcome.items()).isEmpty();
		assertThat(outcome.failure()).isInstanceOf(ComplianceDecodingException.class).hasMessageContaining("has_more");
		assertThat(Wire.requests(server)).isOne();
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"data\":[],\"has_more\":null}", "{\"data\":[],\"has_more\":\"false\"}",
			"{\"data\":[],\"has_more\":false,\"last_id\":7}", "{\"data\":{},\"has_more\":false}",
			"{\"data\":[7],\"has_more\":false}", "{\"data\":null,\"has_more\":false}", "{\"has_more\":false}", "[]",
			"\"page\"" })
	void aPageOfAnotherShapeIsRefusedAndNotAskedForAgain(String body) {
		page(null, body);
		assertThatExceptionOfType(ComplianceDecodingException.class)
			.isThrownBy(() -> this.client.activities().list().firstPage())
			.satisfies((ex) -> assertThat(ex.retryable()).isFalse());
		assertThat(Wire.requests(server)).isOne();
	}

	@Test
	void theSameIteratorCanAskAgainForAPageThatFailed() {
		page(null, Wire.page(true, "A", "A", Wire.activity("activity_1")));
		server.stubFor(at("A").willReturn(badRequest()));
		Iterator<Activity> iterator = this.client.activities().list().iterator();
		assertThat(iterator.next().id()).isEqualTo("activity_1");
		assertThatExceptionOfType(InvalidRequestException.class).isThrownBy(iterator::hasNext);
		assertThatExceptionOfType(InvalidRequestException.class).isThrownBy(iterator::next);
		page("A", Wire.page(false, "B", "B", Wire.activity("activity_2")));
		assertThat(iterator.next().id()).isEqualTo("activity_2");
		assertThat(iterator.hasNext()).isFalse();
	}

	@Test
	void aWalkThatWasLedAstrayStaysFailed() {
		page(null, Wire.page(true, null, null, Wire.activity("activity_1")));
		Iterator<? extends Page<Activity>> pages = this.client.activities().list().pages().iterator();
		assertThat(pages.next().items()).hasSize(1);
		assertThatExceptionOfType(PaginationException.class).isThrownBy(pages::next);
		assertThatExceptionOfType(PaginationException.class).isThrownBy(pages::next);
		assertThat(Wire.requests(server)).isOne();
	}

	@Test
	void anIteratorAtItsEndSaysSo() {
		Wire.answers(server, Wire.lastPage());
		Iterator<Activity> items = this.client.activities().list().iterator();
		items.next();
		Iterator<? extends Page<Activity>> pages = this.client.activities().list().pages().iterator();
		pages.next();
		for (Iterator<?> iterator : List.of(items, pages)) {
			assertThat(iterator.hasNext()).isFalse();
			assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(iterator::next);
		}
		assertThat(Wire.requests(server)).isEqualTo(2);
	}

	private static void page(@Nullable String afterId, String body) {
		server.stubFor(at(afterId).willReturn(okJson(body)));
	}

	private static MappingBuilder at(@Nullable String afterId) {
		return get(urlPathEqualTo(Wire.PATH)).withQueryParam("after_id",
				(afterId != null) ? equalTo(afterId) : absent());
	}

}
