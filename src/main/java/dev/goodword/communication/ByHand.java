package dev.goodword.communication;

import java.util.List;
import java.util.Set;

import dev.goodword.communication.templates.IncompleteLetter;
import dev.goodword.communication.templates.Letter;
import dev.goodword.communication.templates.LetterText;
import dev.goodword.communication.templates.LetterWords;
import dev.goodword.communication.templates.MailTemplates;
import dev.goodword.communication.templates.TemplateVersion;
import dev.goodword.shared.LocaleTag;

import org.springframework.stereotype.Component;

/**
 * Puts words somebody typed into a letter: greeting, their words, the date and the frame
 * of every letter. What was typed is printed literally.
 */
@Component
class ByHand {

	private static final String KIND = "by_hand";

	private static final String SUBJECT = "{{wrong.subject}}";

	private static final LetterText EN = new LetterText(SUBJECT,
			"Hi {{candidate.greeting}},\n\n# {{wrong.subject}}\n\n{{update.text}}");

	private static final LetterText ZH = new LetterText(SUBJECT,
			"{{candidate.greeting}}，您好：\n\n# {{wrong.subject}}\n\n{{update.text}}");

	private static final Set<String> NUMBERS = Set.of(TemplateVersion.of(KIND, LocaleTag.EN, EN).number(),
			TemplateVersion.of(KIND, LocaleTag.ZH_HANS, ZH).number());

	private final MailTemplates templates;

	private final LetterBox letters;

	ByHand(MailTemplates templates, LetterBox letters) {
		this.templates = templates;
		this.letters = letters;
	}

	/** Whether somebody wrote the letter by hand, so that it may say anything. */
	static boolean wrote(Message message) {
		return NUMBERS.contains(message.words().templateNumber());
	}

	/** The letter as it would be read. */
	MessagePreview preview(Draft draft, SendPlan plan) {
		try {
			Letter letter = letter(draft);
			return new MessagePreview(draft.kind(), draft.language(), letter.subject(), letter.paragraphs(),
					plan.notBefore(), plan.undoUntil(), false, List.of(), letter);
		}
		catch (IncompleteLetter ex) {
			return new MessagePreview(draft.kind(), draft.language(), "", List.of(), plan.notBefore(), plan.undoUntil(),
					false, ex.fields(), null);
		}
	}

	/**
	 * The words to keep, under the name the letter has had from the start.
	 * @throws IncompleteLetter when they are none
	 */
	Words words(Message message, Draft draft) {
		Letter letter = letter(draft);
		LetterBox.Kept kept = this.letters.keep(message.candidate(), letter, draft.calendars());
		return new Words(draft.language().value(), letter.version().number(), kept.sealed(), kept.hash(),
				message.words().headerId());
	}

	private Letter letter(Draft draft) {
		LocaleTag language = draft.language();
		LetterText text = language.isChinese() ? ZH : EN;
		return this.templates.write(new LetterWords(TemplateVersion.of(KIND, language, text), text), draft.fields(),
				draft.surround());
	}

}
