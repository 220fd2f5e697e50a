package io.github.compliancesdk.internal.session;

import io.github.compliancesdk.internal.DecodingContext;
import io.github.compliancesdk.internal.json.Members;
import io.github.compliancesdk.internal.paging.DefaultReactivePaged;
import io.github.compliancesdk.internal.paging.NextPageDecoder;
import io.github.compliancesdk.internal.paging.PageReader;
import io.github.compliancesdk.internal.paging.PageSource;
import io.github.compliancesdk.session.LocalSession;
import io.github.compliancesdk.session.LocalSessionMessage;
import io.github.compliancesdk.session.LocalSessionMessagePage;
import io.github.compliancesdk.session.ReactiveLocalSessionMessages;
import org.jspecify.annotations.Nullable;

/**
 * Reactive face of the messages of a session.
 */
final class DefaultReactiveLocalSessionMessages extends
		DefaultReactivePaged<LocalSessionMessage, LocalSessionMessagePage> implements ReactiveLocalSessionMessages {

	private static final PageReader<LocalSessionMessage> ROWS = new PageReader<>("data",
			SessionDecoder::localSessionMessage);

	DefaultReactiveLocalSessionMessages(PageSource<LocalSessionMessagePage> source, @Nullable String start) {
		super(source, start);
	}

	static LocalSessionMessagePage page(byte[] body, DecodingContext context) {
		PageReader.Body<LocalSessionMessage> read = ROWS.read(body, context);
		Members envelope = read.envelope().members();
		LocalSession session = SessionDecoder.localSession(envelope.requiredObject("session"),
				read.envelope().raw("session"));
		return new ReceivedLocalSessionMessagePage(session, NextPageDecoder.page(read, envelope, context));
	}

	@Override
	public DefaultReactiveLocalSessionMessages startingAt(String cursor) {
		return new DefaultReactiveLocalSessionMessages(source(), notBlank(cursor));
	}

}
