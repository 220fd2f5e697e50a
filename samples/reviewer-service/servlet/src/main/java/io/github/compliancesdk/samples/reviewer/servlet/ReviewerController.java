package io.github.compliancesdk.samples.reviewer.servlet;

import io.github.compliancesdk.ComplianceClient;
import io.github.compliancesdk.activity.Activity;
import io.github.compliancesdk.chat.ChatMessages;
import io.github.compliancesdk.download.Download;
import io.github.compliancesdk.file.FileMetadata;
import io.github.compliancesdk.file.GeneratedFileMetadata;
import io.github.compliancesdk.paging.Paged;
import io.github.compliancesdk.samples.reviewer.ActivitiesAnswer;
import io.github.compliancesdk.samples.reviewer.FileHeaders;
import io.github.compliancesdk.samples.reviewer.ReviewerQuestions;
import io.github.compliancesdk.samples.reviewer.TranscriptAnswer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * A reviewer's questions.
 */
@RestController
class ReviewerController {

	private static final Logger logger = LoggerFactory.getLogger(ReviewerController.class);

	private final ReviewerQuestions questions;

	private final ComplianceClient client;

	ReviewerController(ReviewerQuestions questions, ComplianceClient client) {
		this.questions = questions;
		this.client = client;
	}

	/** What did this user do? */
	@GetMapping("/users/{id}/activities")
	ActivitiesAnswer activities(@PathVariable String id, @RequestParam(required = false) @Nullable String since,
			@RequestParam(required = false) @Nullable String cursor) {
		Paged<Activity> activities = this.client.activities().list(this.questions.activities(id, since));
		if (cursor != null) {
			activities = activities.startingAt(this.questions.cursor(cursor));
		}
		ActivitiesAnswer answer = ActivitiesAnswer.of(activities.firstPage());
		logger.info("Showed activities of {}", id);
		return answer;
	}

	/** What was said in this chat? */
	@GetMapping("/chats/{id}")
	TranscriptAnswer chat(@PathVariable String id, @RequestParam(required = false) @Nullable String cursor) {
		ChatMessages messages = this.client.chats().messages(this.questions.chat(id), this.questions.messages());
		if (cursor != null) {
			messages = messages.startingAt(this.questions.cursor(cursor));
		}
		TranscriptAnswer answer = TranscriptAnswer.of(messages.firstPage());
		logger.info("Showed {}", id);
		return answer;
	}

	/** What is in this file? */
	@GetMapping("/files/{id}/content")
	ResponseEntity<InputStreamResource> content(@PathVariable String id) {
		if (this.questions.isGeneratedFile(this.questions.file(id))) {
			GeneratedFileMetadata file = this.client.generatedFiles().retrieve(id);
			return stream(id, FileHeaders.of(id, file.filename(), file.mimeType()),
					this.client.generatedFiles().download(id));
		}
		FileMetadata file = this.client.files().retrieve(id);
		return stream(id, FileHeaders.of(id, file.filename(), file.mimeType()), this.client.files().download(id));
	}

	// opened when it is written, and closed then, whatever happens to the caller
	private static ResponseEntity<InputStreamResource> stream(String id, HttpHeaders headers, Download download) {
		logger.info("Streaming {}", id);
		return ResponseEntity.ok()
			.headers(headers)
			.body(new InputStreamResource(() -> new ReceivedContent(download.inputStream())));
	}

}
