package dev.goodword.communication;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

import dev.goodword.accounts.StaffMember;
import dev.goodword.communication.PersonalSource.Personal;
import dev.goodword.communication.templates.Field;
import dev.goodword.communication.templates.Letter;
import dev.goodword.communication.templates.MailTemplates;
import dev.goodword.communication.templates.Surround;
import dev.goodword.communication.templates.Surround.Target;
import dev.goodword.shared.OutgoingMail;
import dev.goodword.shared.PublicAddress;

import org.springframework.stereotype.Component;

/** Finds the words of letters in private. */
@Component
class PersonalLetters {

	private final MailTemplates templates;

	private final Writing writing;

	private final MailTokens tokens;

	private final MailSettings settings;

	private final PublicAddress address;

	PersonalLetters(MailTemplates templates, Writing writing, MailTokens tokens, MailSettings settings,
			PublicAddress address) {
		this.templates = templates;
		this.writing = writing;
		this.tokens = tokens;
		this.settings = settings;
		this.address = address;
	}

	/**
	 * The mail. It says that an answer shows their address, and to whom; what mail
	 * servers report of it comes to an address of which nothing is kept.
	 */
	OutgoingMail write(UUID id, Personal said, StaffMember by, Instant now) {
		Map<Field, String> fields = new EnumMap<>(Field.class);
		fields.put(Field.CANDIDATE_GREETING, said.greeting());
		fields.put(Field.STAFF_NAME, by.name());
		fields.put(Field.ANSWER_TEXT, said.text());
		Letter letter = this.templates.write("personal", said.language(), fields,
				new Surround(said.company(), by.name(), null, this.address.link("/privacy"), Target.PRIVACY, false));
		return new OutgoingMail(this.writing.headerId(id), said.company().replaceAll("\\p{Cntrl}", " "),
				this.settings.sender(), said.to(), by.email(), this.tokens.bouncesToVisitor(id).orElse(null),
				letter.subject(), letter.text(), letter.html(), said.language(),
				Map.of("Date", DateTimeFormatter.RFC_1123_DATE_TIME.format(now.atOffset(ZoneOffset.UTC)),
						"X-Auto-Response-Suppress", "OOF, AutoReply"));
	}

}
