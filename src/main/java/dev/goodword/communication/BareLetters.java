package dev.goodword.communication;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.goodword.applications.JobApplicationId;
import dev.goodword.candidates.CandidateProfile;
import dev.goodword.communication.templates.Field;
import dev.goodword.communication.templates.Letter;
import dev.goodword.communication.templates.MailTemplates;
import dev.goodword.promises.PromiseSummary;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Letters to an address of which nobody knows whose it is ({@code communication.md} 4.5):
 * instead of what we wrote they say that it stands on the page behind a code, with
 * nothing personal beyond name and position, and bring no file. The letter itself is kept
 * as it is and stands on the page.
 */
@Component
class BareLetters {

	/** The content files of what is said instead. */
	static final String TEMPLATE = "address_unconfirmed";

	/**
	 * What tells no more than its own link shows without a code: name, position, step and
	 * our dates. The rest is told on the page.
	 */
	static final Set<MessageKind> AS_THEY_ARE = EnumSet.of(MessageKind.RECEIVED, MessageKind.UNDER_REVIEW,
			MessageKind.ALREADY_APPLIED, MessageKind.BRIDGE_NOTE, MessageKind.PAUSED, MessageKind.RESUMED,
			MessageKind.LEGAL_HOLD, MessageKind.LEGAL_HOLD_OVER, MessageKind.HOLDING, MessageKind.RELEASE,
			MessageKind.LAPSE, MessageKind.LAPSED, MessageKind.CHOICE_REMINDER, MessageKind.KEPT_IN, MessageKind.AWAY,
			MessageKind.BROKEN_PROMISE, MessageKind.REOPENED, MessageKind.KEPT_OVER, MessageKind.SURVEY,
			MessageKind.SIGN_IN, MessageKind.ADDRESS_CODE, MessageKind.ADDRESS_LEFT, MessageKind.ADDRESS_CHANGED);

	private final AddressTrust trust;

	private final Scenes scenes;

	private final LetterFields fields;

	private final Drafting drafting;

	private final MailTemplates templates;

	BareLetters(AddressTrust trust, Scenes scenes, LetterFields fields, Drafting drafting, MailTemplates templates) {
		this.trust = trust;
		this.scenes = scenes;
		this.fields = fields;
		this.drafting = drafting;
		this.templates = templates;
	}

	/**
	 * Whether the letter leaves without what it says. Once it has, it does again, so that
	 * a repetition is the same mail. What somebody typed may tell more than the letter it
	 * stands for.
	 */
	boolean isBare(Message letter, @Nullable CandidateProfile person) {
		boolean tells = letter.application() != null && (!AS_THEY_ARE.contains(letter.kind()) || ByHand.wrote(letter));
		return tells && (letter.tries().isBare() || person == null || !this.trust.isTheirs(person));
	}

	/**
	 * What is said instead.
	 * @param running the promise that runs for its application; null when none does
	 */
	LetterBox.Stored instead(Message letter, JobApplicationId about, @Nullable PromiseSummary running) {
		Scene scene = this.scenes.of(about);
		Map<Field, String> said = this.fields.common(scene);
		if (needsThem(letter.kind())) {
			said.put(Field.FACT_PRESSING, "yes");
		}
		LocalDate told = (running != null && running.id().equals(letter.promise())) ? running.toldDate() : null;
		Draft draft = this.drafting.draft(letter.kind(), scene, said, told).from(TEMPLATE);
		Letter words = this.templates.write(TEMPLATE, draft.language(), draft.fields(), draft.surround());
		return new LetterBox.Stored(words.subject(), words.paragraphs(), words.text(), words.html(), List.of());
	}

	/** Whether it names a day or an hour that does not wait. */
	private static boolean needsThem(MessageKind kind) {
		return kind.isAboutAppointment() || kind.isAboutInvitation() || kind.isAboutInformation()
				|| kind.isAboutOffer();
	}

}
