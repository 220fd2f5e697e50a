package io.github.compliancesdk.samples.reviewer.webflux;

import io.github.compliancesdk.ReactiveComplianceClient;
import io.github.compliancesdk.activity.Activity;
import io.github.compliancesdk.chat.ReactiveChatMessages;
import io.github.compliancesdk.download.ReactiveDownload;
import io.github.compliancesdk.paging.ReactivePaged;
import io.github.compliancesdk.samples.reviewer.ActivitiesAnswer;
import io.github.compliancesdk.samples.reviewer.FileHeaders;
import io.github.compliancesdk.samples.reviewer.ReviewerQuestions;
import io.github.compliancesdk.samples.reviewer.TranscriptAnswer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

import org.springframework.core.io.buffer.DataBuffer;
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

	private final ReactiveComplianceClient client;

	ReviewerController(ReviewerQuestions questions, ReactiveComplianceClient client) {
		this.questions = questions;
		this.client = client;
	}

	/** What did this user do? */
	@GetMapping("/users/{id}/activities")
	Mono<ActivitiesAnswer> activities(@PathVariable String id, @RequestParam(required = false) @Nullable String since,
			@RequestParam(required = false) @Nullable String cursor) {
		ReactivePaged<Activity> activities = this.client.activities().list(this.questions.activities(id, since));
		if (cursor != null) {
			activities = activities.startingAt(this.questions.cursor(cursor));
		}
		return activities.firstPage()
			.map(ActivitiesAnswer::of)
			.doOnNext((answer) -> logger.info("Showed activities of {}", id));
	}

	/** What was said in this chat? */
	@GetMapping("/chats/{id}")
	Mono<TranscriptAnswer> chat(@PathVariable String id, @RequestParam(required = false) @Nullable String cursor) {
		ReactiveChatMessages messages = this.client.chats()
			.messages(this.questions.chat(id), this.questions.messages());
		if (cursor != null) {
			messages = messages.startingAt(this.questions.cursor(cursor));
		}
		return messages.firstPage().map(TranscriptAnswer::of).doOnNext((answer) -> logger.info("Showed {}", id));
	}

	/** What is in this file? */
	@GetMapping("/files/{id}/content")
	Mono<ResponseEntity<Flux<DataBuffer>>> content(@PathVariable String id) {
		if (this.questions.isGeneratedFile(this.questions.file(id))) {
			return this.client.generatedFiles()
				.retrieve(id)
				.map((file) -> stream(id, FileHeaders.of(id, file.filename(), file.mimeType()),
						this.client.generatedFiles().download(id)));
		}
		return this.client.files()
			.retrieve(id)
			.map((file) -> stream(id, FileHeaders.of(id, file.filename(), file.mimeType()),
					this.client.files().download(id)));
	}

	// a caller who goes away cancels the transfer
	private static ResponseEntity<Flux<DataBuffer>> stream(String id, HttpHeaders headers, ReactiveDownload download) {
		logger.info("Streaming {}", id);
		return ResponseEntity.ok().headers(headers).body(download.content());
	}

}
