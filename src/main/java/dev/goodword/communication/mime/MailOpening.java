package dev.goodword.communication.mime;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.field.ContentTypeField;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.jspecify.annotations.Nullable;

/**
 * Takes the bytes of a mail apart, leniently: a broken mail is read as far as it can be.
 * Counts, depths and lengths are bounded.
 */
public final class MailOpening {

	private static final int DEEPEST = 20;

	private static final int MOST_PARTS = 200;

	private static final MimeConfig LIMITS = MimeConfig.custom()
		.setMaxLineLen(-1)
		.setMaxHeaderCount(2000)
		.setMaxHeaderLen(200_000)
		.setMaxContentLen(-1)
		.setMalformedHeaderStartsBody(false)
		.build();

	private MailOpening() {
	}

	/**
	 * Reads a mail.
	 * @throws UnreadableMail when the bytes cannot be taken apart at all
	 */
	public static ReceivedMail of(byte[] raw) throws UnreadableMail {
		try {
			DefaultMessageBuilder builder = new DefaultMessageBuilder();
			builder.setMimeEntityConfig(LIMITS);
			builder.setDecodeMonitor(DecodeMonitor.SILENT);
			Message message = builder.parseMessage(new ByteArrayInputStream(cleaned(raw)));
			try {
				ReceivedMail mail = mail(message, 0);
				if (mail.fields().isEmpty()) {
					throw new UnreadableMail("It has no header");
				}
				return mail;
			}
			finally {
				message.dispose();
			}
		}
		catch (IOException | RuntimeException ex) {
			throw new UnreadableMail(ex);
		}
	}

	/** Without what mailbox files and editors put before a mail. */
	private static byte[] cleaned(byte[] raw) {
		if (startsWith(raw, 0xff, 0xfe) || startsWith(raw, 0xfe, 0xff)) {
			return new String(raw, StandardCharsets.UTF_16).getBytes(StandardCharsets.UTF_8);
		}
		int start = startsWith(raw, 0xef, 0xbb, 0xbf) ? 3 : 0;
		if (startsWith(Arrays.copyOfRange(raw, start, Math.min(raw.length, start + 5)), 'F', 'r', 'o', 'm', ' ')) {
			while (start < raw.length && raw[start] != '\n') {
				start++;
			}
			start++;
		}
		return (start == 0) ? raw : Arrays.copyOfRange(raw, Math.min(start, raw.length), raw.length);
	}

	private static boolean startsWith(byte[] bytes, int... wanted) {
		for (int i = 0; i < wanted.length; i++) {
			if (i >= bytes.length || (bytes[i] & 0xff) != wanted[i]) {
				return false;
			}
		}
		return true;
	}

	private static ReceivedMail mail(Message message, int depth) throws IOException {
		List<HeaderField> fields = fields(message);
		Leaves leaves = new Leaves();
		leaves.take(message, depth);
		String type = fields.stream()
			.filter((field) -> field.name().equals("content-type"))
			.map(HeaderField::value)
			.findFirst()
			.orElse("text/plain");
		return new ReceivedMail(fields, type, leaves.parts, leaves.returned);
	}

	private static List<HeaderField> fields(Entity entity) {
		List<HeaderField> fields = new ArrayList<>();
		if (entity.getHeader() != null) {
			for (Field field : entity.getHeader().getFields()) {
				if (field.getRaw() != null) {
					fields.add(HeaderField.of(field.getName(), field.getRaw().toByteArray()));
				}
				else {
					fields.add(new HeaderField(field.getName().toLowerCase(Locale.ROOT),
							HeaderField.decoded(String.valueOf(field.getBody()))));
				}
			}
		}
		return fields;
	}

	/** Collects the leaves of one mail. */
	private static final class Leaves {

		private final List<MailPart> parts = new ArrayList<>();

		private @Nullable ReceivedMail returned;

		private void take(Entity entity, int depth) throws IOException {
			Body body = entity.getBody();
			if (depth > DEEPEST || this.parts.size() >= MOST_PARTS) {
				return;
			}
			if (body instanceof Multipart multipart) {
				if (multipart.getPreamble() != null && multipart.getBodyParts().isEmpty()) {
					add(entity, multipart.getPreamble().getBytes(StandardCharsets.UTF_8));
				}
				for (Entity part : multipart.getBodyParts()) {
					take(part, depth + 1);
				}
			}
			else if (body instanceof Message inner) {
				if (this.returned == null) {
					this.returned = mail(inner, depth + 1);
				}
			}
			else if (body instanceof SingleBody single) {
				add(entity, single.getInputStream().readAllBytes());
			}
		}

		private void add(Entity entity, byte[] content) throws IOException {
			String name = name(entity);
			String type = entity.getMimeType().toLowerCase(Locale.ROOT);
			boolean attached = "attachment".equalsIgnoreCase(entity.getDispositionType());
			String label = fields(entity).stream()
				.filter((field) -> field.name().equals("content-type"))
				.flatMap((field) -> Stream.ofNullable(MailPart.charset(field.value())))
				.findFirst()
				.orElse(null);
			this.parts.add(new MailPart(type.startsWith("multipart/") ? "text/plain" : type, label,
					(name != null) ? HeaderField.decoded(name) : null, attached, content));
			if (type.equals("text/rfc822-headers") && this.returned == null) {
				this.returned = headersOnly(content);
			}
		}

		private static @Nullable String name(Entity entity) {
			String name = entity.getFilename();
			if (name == null && entity.getHeader() != null
					&& entity.getHeader().getField("Content-Type") instanceof ContentTypeField field) {
				name = field.getParameter("name");
			}
			return name;
		}

		private static ReceivedMail headersOnly(byte[] content) throws IOException {
			Message message = new DefaultMessageBuilder().parseMessage(new ByteArrayInputStream(content));
			return new ReceivedMail(fields(message), "text/plain", List.of(), null);
		}

	}

}
