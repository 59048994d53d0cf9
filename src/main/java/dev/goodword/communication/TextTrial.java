package dev.goodword.communication;

import java.util.UUID;

import dev.goodword.communication.templates.SamplePerson;
import dev.goodword.communication.texts.LetterKind;
import dev.goodword.communication.texts.LetterKinds;
import dev.goodword.shared.CompanyId;
import dev.goodword.shared.LocaleTag;

/**
 * A letter on trial that one of our own people sends to themselves.
 *
 * @param kind which letter
 * @param person to whom it is written
 * @param second when it was asked for, in seconds of the epoch: each request is one mail
 */
record TextTrial(CompanyId company, LetterKind kind, LocaleTag language, SamplePerson person, long second) {

	private static final String MARK = "TEXT";

	static boolean isOne(String text) {
		return text.startsWith(MARK + "/");
	}

	/** Reads what {@link #toString()} wrote. */
	static TextTrial of(String text) {
		String[] parts = text.split("/");
		return new TextTrial(new CompanyId(UUID.fromString(parts[1])), LetterKinds.named(parts[2]).orElseThrow(),
				new LocaleTag(parts[3]), SamplePerson.coded(parts[4]), Long.parseLong(parts[5]));
	}

	@Override
	public String toString() {
		return String.join("/", MARK, this.company.toString(), this.kind.name(), this.language.value(),
				this.person.code(), Long.toString(this.second));
	}

}
