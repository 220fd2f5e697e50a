package io.github.compliancesdk.chat;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What a tool was called with: JSON as text, possibly cut. {@code toString()} shows the
 * length only. Safe for use by several threads.
 */
public interface ToolInput {

	/**
	 * The text as it was sent. It may hold content under audit: keep it out of logs.
	 * @return JSON, or the beginning of it when the block is truncated
	 */
	String text();

	/**
	 * The text read as a JSON object, anew at each call. Values are as in
	 * {@code additionalProperties}.
	 * @return an unmodifiable map, or {@code null} when the block is truncated or the
	 * text is not a JSON object
	 */
	@Nullable Map<String, @Nullable Object> object();

}
