package io.github.compliancesdk.session;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.activity.Activity;
import io.github.compliancesdk.activity.ActivityListParams;
import io.github.compliancesdk.activity.ActivityMember;
import io.github.compliancesdk.activity.ActivityType;
import io.github.compliancesdk.chat.Chat;
import io.github.compliancesdk.chat.ChatMessageListParams;
import io.github.compliancesdk.chat.ChatMessagePage;
import io.github.compliancesdk.chat.ChatToolUseBlock;
import io.github.compliancesdk.chat.MessageFile;
import io.github.compliancesdk.error.CursorExpiredException;
import io.github.compliancesdk.error.InvalidCursorException;
import io.github.compliancesdk.error.InvalidRequestException;
import io.github.compliancesdk.error.LocalSessionsUnavailableException;
import io.github.compliancesdk.error.NotFoundException;
import io.github.compliancesdk.error.RateLimitException;
import io.github.compliancesdk.error.RetentionUndeterminedException;
import io.github.compliancesdk.paging.SortOrder;
import io.github.compliancesdk.simulator.ComplianceSimulator;
import io.github.compliancesdk.simulator.Condition;
import io.github.compliancesdk.simulator.SimulatedClock;
import io.github.compliancesdk.simulator.Tenant;
import io.github.compliancesdk.support.Wire;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What is odd about transcripts, with a tenant that has all of it.
 */
class SimulatedSessionsTests {

	private final SimulatedClock clock = new SimulatedClock(Instant.parse("2026-11-15T12:00:00Z"));

	private final ComplianceSimulator simulator = ComplianceSimulator.builder()
		.tenant(Tenant.generated(5))
		.clock(this.clock)
		.requestsPerMinute(0)
		.remoteSessionRequestsPerMinute(20)
		.accessRecords(false)
		.start();

	private final ComplianceClient client = Wire.client(this.simulator.baseUrl())
		.apiKey(this.simulator.apiKey())
		.clock(this.clock)
		.maxAttempts(1)
		.build();

	@AfterEach
	void close() {
		this.client.close();
		this.simulator.close();
	}

	@Test
	void aWalkOverMessagesThatIsOlderThanADaySaysThatItHasToStartAgain() {
		String session = this.client.localSessions()
			.list()
			.stream()
			.map(LocalSession::id)
			.filter((id) -> this.client.localSessions().messages(id).stream().count() > 2)
			.findFirst()
			.orElseThrow();
		SessionMessageListParams small = SessionMessageListParams.builder().pageSize(1).build();
		LocalSessionMessagePage first = this.client.localSessions().messages(session, small).firstPage();
		assertThat(first.session().id()).isEqualTo(session);
		String cursor = Objects.requireNonNull(first.lastCursor());
		assertThat(this.client.localSessions().messages(session, small).startingAt(cursor).firstPage().items())
			.hasSize(1);
		this.clock.advance(Duration.ofHours(25));
		assertThatExceptionOfType(CursorExpiredException.class)
			.isThrownBy(() -> this.client.localSessions().messages(session, small).startingAt(cursor).firstPage());
		assertThatExceptionOfType(InvalidCursorException.class)
			.isThrownBy(() -> this.client.localSessions().list().startingAt("not-a-token").firstPage());
	}

	@Test
	void whyLocalSessionsAreNotToBeHadIsToldApart() {
		String id = this.client.localSessions().list().iterator().next().id();
		this.simulator.begin(Condition.LOCAL_SESSIONS_NOT_AVAILABLE);
		assertThatExceptionOfType(LocalSessionsUnavailableException.class)
			.isThrownBy(() -> this.client.localSessions().retrieve(id));
		this.simulator.end(Condition.LOCAL_SESSIONS_NOT_AVAILABLE);
		this.simulator.begin(Condition.RETENTION_OVERRIDES_UNDETERMINABLE);
		assertThatExceptionOfType(RetentionUndeterminedException.class)
			.isThrownBy(() -> this.client.localSessions().list().firstPage())
			.satisfies((ex) -> assertThat(ex.retryable()).isFalse());
		this.simulator.end(Condition.RETENTION_OVERRIDES_UNDETERMINABLE);
		this.simulator.begin(Condition.TRANSCRIPT_READ_SERVER_BUSY);
		assertThatExceptionOfType(RateLimitException.class)
			.isThrownBy(() -> this.client.localSessions().messages(id).firstPage())
			.withMessageContaining("not used up");
		this.simulator.end(Condition.TRANSCRIPT_READ_SERVER_BUSY);
		this.simulator.begin(Condition.TRANSCRIPTS_TOO_LARGE);
		assertThatExceptionOfType(InvalidRequestException.class)
			.isThrownBy(() -> this.client.localSessions()
				.messages(id, SessionMessageListParams.builder().order(SortOrder.DESCENDING).build())
				.firstPage())
			.withMessageContaining("ascending");
		this.simulator.end(Condition.TRANSCRIPTS_TOO_LARGE);
		assertThat(this.client.localSessions().retrieve(id).id()).isEqualTo(id);
	}

	@Test
	void theMessagesOfAPendingSessionAreNotFoundYet() {
		RemoteSession pending = this.client.remoteSessions()
			.list()
			.stream()
			.filter((session) -> session.status().equals(RemoteSessionStatus.PENDING))
			.findFirst()
			.orElseThrow();
		assertThatExceptionOfType(NotFoundException.class)
			.isThrownBy(() -> this.client.remoteSessions().messages(pending.id()).firstPage());
	}

	@Test
	void theSecondBudgetRefusesRemoteSessionsAndNothingElse() {
		int read = 0;
		try {
			for (int i = 0; i < 100; i++) {
				this.client.remoteSessions().list().firstPage();
				read++;
			}
		}
		catch (RateLimitException ex) {
			assertThat(ex.retryAfter()).hasSeconds(1);
		}
		assertThat(read).isEqualTo(20);
		assertThat(this.client.localSessions().list().firstPage().items()).isNotEmpty();
		assertThat(this.client.activities().list().firstPage().items()).isNotEmpty();
	}

	@Test
	void fromAnActivityToItsChatItsMessagesAndItsFiles() {
		int files = 0;
		for (Activity activity : this.client.activities()
			.list(ActivityListParams.builder()
				.activityTypes(ActivityType.CLAUDE_CHAT_CREATED)
				.pageSize(1000)
				.build())) {
			String chatId = Objects.requireNonNull(activity.member(ActivityMember.CLAUDE_CHAT_ID));
			for (ChatMessagePage page : this.client.chats().messages(chatId).pages()) {
				Chat chat = page.chat();
				assertThat(chat.id()).isEqualTo(chatId);
				assertThat(page.items().stream().flatMap((message) -> message.files().stream()).map(MessageFile::id))
					.allSatisfy((id) -> assertThat(this.client.files().retrieve(id).claudeChatIds()).contains(chatId));
				files += page.items().stream().mapToInt((message) -> message.files().size()).sum();
			}
		}
		assertThat(files).isPositive();
	}

	@Test
	void theInputOfAToolIsAnObjectOnlyWhereItIsWhole() {
		int whole = 0;
		int cut = 0;
		ChatMessageListParams few = ChatMessageListParams.builder().toolUseInputMaxChars(5).build();
		for (Chat chat : this.client.chats().list().stream().limit(40).toList()) {
			for (ChatMessageListParams params : List.of(few, ChatMessageListParams.builder().build())) {
				for (ChatToolUseBlock use : this.client.chats()
					.messages(chat.id(), params)
					.stream()
					.flatMap((message) -> message.content().stream())
					.filter(ChatToolUseBlock.class::isInstance)
					.map(ChatToolUseBlock.class::cast)
					.toList()) {
					assertThat(use.input().object() == null).isEqualTo(use.truncated());
					assertThat(use.input().toString()).doesNotContain("{");
					whole += use.truncated() ? 0 : 1;
					cut += use.truncated() ? 1 : 0;
				}
			}
		}
		assertThat(whole).isPositive();
		assertThat(cut).isPositive();
	}

}
