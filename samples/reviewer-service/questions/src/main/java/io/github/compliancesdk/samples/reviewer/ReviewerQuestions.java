package io.github.compliancesdk.samples.reviewer;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;

import io.github.compliancesdk.activity.ActivityListParams;
import io.github.compliancesdk.chat.ChatMessageListParams;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * What a reviewer asks for, checked before anything is sent. What is wrong is a 400 that
 * names the parameter and does not repeat it.
 */
@Component
public class ReviewerQuestions {

	private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,128}");

	private static final Pattern TIME = Pattern.compile("\\d{4}-");

	private static final String GENERATED_FILE = "claude_gen_file_";

	private static final Duration A_DAY = Duration.ofDays(1);

	private static final int PAGE_SIZE = 100;

	private final Clock clock;

	ReviewerQuestions(Clock clock) {
		this.clock = clock;
	}

	/**
	 * What did this user do?
	 * @param userId id of the user
	 * @param since a time, a duration before now such as {@code 12h}, or {@code null} for
	 * the last day
	 * @return the question for the activity feed, newest first
	 */
	public ActivityListParams activities(String userId, @Nullable String since) {
		return ActivityListParams.builder()
			.userIds(id("user", userId))
			.createdAtGte(instant(since))
			.pageSize(PAGE_SIZE)
			.build();
	}

	/**
	 * What was said in this chat?
	 * @param chatId id of the chat
	 * @return the id
	 */
	public String chat(String chatId) {
		return id("chat", chatId);
	}

	/**
	 * How a page of a transcript is asked for.
	 * @return the parameters
	 */
	public ChatMessageListParams messages() {
		return ChatMessageListParams.builder().pageSize(PAGE_SIZE).build();
	}

	/**
	 * What is in this file?
	 * @param fileId id of an uploaded or a generated file
	 * @return the id
	 */
	public String file(String fileId) {
		return id("file", fileId);
	}

	/**
	 * Whether a file was made by Claude; such files have an address of their own.
	 * @param fileId id of the file
	 * @return {@code false} for one that a user uploaded
	 */
	public boolean isGeneratedFile(String fileId) {
		return fileId.startsWith(GENERATED_FILE);
	}

	/**
	 * Where to go on.
	 * @param cursor {@code next} of the page before
	 * @return the cursor
	 */
	public String cursor(String cursor) {
		if (cursor.isBlank()) {
			throw bad("cursor: must not be blank");
		}
		return cursor;
	}

	private Instant instant(@Nullable String since) {
		Instant now = this.clock.instant();
		Instant instant = (since != null) ? parse(since, now) : now.minus(A_DAY);
		if (instant.isAfter(now)) {
			throw bad("since: must not be in the future");
		}
		return instant;
	}

	private static Instant parse(String since, Instant now) {
		try {
			return TIME.matcher(since).lookingAt() ? Instant.parse(since)
					: now.minus(DurationStyle.detectAndParse(since));
		}
		catch (DateTimeException | IllegalArgumentException | ArithmeticException ex) {
			throw bad("since: must be a time such as 2026-11-01T00:00:00Z or a duration such as 12h");
		}
	}

	private static String id(String name, String id) {
		if (!ID.matcher(id).matches()) {
			throw bad(name + ": must be an id");
		}
		return id;
	}

	private static ResponseStatusException bad(String reason) {
		return new ResponseStatusException(HttpStatus.BAD_REQUEST, reason);
	}

}
