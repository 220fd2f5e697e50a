package io.github.compliancesdk.samples.reviewer;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

import static org.assertj.core.api.Assertions.assertThat;

class FileHeadersTests {

	@ParameterizedTest
	@CsvSource({ "report.pdf,report.pdf", "../../etc/passwd,passwd", "C:\\tmp\\a.txt,a.txt", "résumé.docx,résumé.docx",
			"a\"b.txt,a\"b.txt" })
	void aNameHasNoPath(String given, String expected) {
		assertThat(FileHeaders.of("claude_file_1", given, null).getContentDisposition().getFilename())
			.isEqualTo(expected);
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", " ", "..", ".", "a/", "\u0000", "\r\n", "\u202e" })
	void withoutANameItIsTheId(String given) {
		HttpHeaders headers = FileHeaders.of("claude_file_1", given, null);
		assertThat(headers.getContentDisposition().getFilename()).isEqualTo("claude_file_1");
		assertThat(headers.getContentDisposition().isAttachment()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "a\r\nSet-Cookie: a=b", "a\nb", "a\u0007b" })
	void noLineBreakGetsIntoAHeader(String given) {
		assertThat(FileHeaders.of("claude_file_1", given, given).toString()).doesNotContain("\r", "\n", "\u0007");
	}

	@ParameterizedTest
	@NullSource
	@ValueSource(strings = { "", "text", "*/*", "text/*", "a/b\r\nc: d" })
	void aMediaTypeThatIsNoneIsBytes(String given) {
		assertThat(FileHeaders.of("claude_file_1", "a", given).getContentType())
			.isEqualTo(MediaType.APPLICATION_OCTET_STREAM);
	}

}
