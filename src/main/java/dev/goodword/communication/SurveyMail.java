package dev.goodword.communication;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

import dev.goodword.communication.templates.Field;
import dev.goodword.communication.templates.Surround;
import dev.goodword.communication.templates.Surround.Target;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes the mail with the link to a questionnaire, and the one reminder. Signed by the
 * company and nobody who decided; the letter that is kept holds a placeholder where the
 * mail has the link.
 */
@Service
@Transactional
public class SurveyMail {

	private static final String REMINDER = "reminder:";

	private final Scenes scenes;

	private final Writing writing;

	private final RecordedFacts facts;

	private final MailLinks links;

	SurveyMail(Scenes scenes, Writing writing, RecordedFacts facts, MailLinks links) {
		this.scenes = scenes;
		this.writing = writing;
		this.facts = facts;
		this.links = links;
	}

	/**
	 * Writes both mails; whether they are still wanted is asked of {@link SurveyWish}
	 * when each leaves.
	 * @return when they leave
	 */
	public Leaving ask(SurveyLetter letter, Instant now) {
		Scene scene = this.scenes.of(letter.application());
		SendWindow window = this.scenes.window(scene.person(), scene.position(), null);
		SendPlan first = plan(now, letter.earliest(), window);
		Instant until = first.notBefore().plus(letter.valid());
		write(scene, letter, letter.invitation().toString(), draft(scene, letter, until, false), first, now);
		SendPlan again = plan(now, first.notBefore().plus(letter.reminder()), window);
		write(scene, letter, REMINDER + letter.invitation(), draft(scene, letter, until, true), again, now);
		return new Leaving(first.notBefore(), again.notBefore());
	}

	private SendPlan plan(Instant now, Instant earliest, SendWindow window) {
		return SendPlan.of(MessageKind.SURVEY, now, earliest, window, this.writing.jitter());
	}

	private void write(Scene scene, SurveyLetter letter, String occasion, Draft draft, SendPlan plan, Instant now) {
		Intent intent = new Intent(MessageKind.SURVEY, scene.position().company(), scene.person().id(),
				letter.application(), occasion, scene.application().stageEpoch(), null, letter.invitation(), null);
		this.writing.write(intent, draft, plan, null, now);
	}

	private Draft draft(Scene scene, SurveyLetter letter, Instant until, boolean reminder) {
		Map<Field, String> fields = new EnumMap<>(Field.class);
		fields.put(Field.CANDIDATE_GREETING, scene.person().greeting());
		fields.put(Field.POSITION_TITLE, scene.position().title().in(scene.language()));
		fields.put(Field.SURVEY_UNTIL, scene.dates().shortDate(until).text());
		if (letter.reason() == SurveyLetter.Reason.LEFT_WAITING) {
			fields.put(Field.FACTS_OPEN, this.facts.open(scene));
		}
		if (reminder) {
			fields.put(Field.SURVEY_REMINDER, "yes");
		}
		Surround surround = new Surround(scene.company().name().in(scene.language()), null, null,
				this.links.survey(MailLinks.PLACEHOLDER), Target.SURVEY, false);
		return new Draft(MessageKind.SURVEY, scene.language(), fields, surround, letter.secret(),
				letter.reason().template());
	}

	/**
	 * When the two mails leave.
	 *
	 * @param reminder of those who have not answered by then
	 */
	public record Leaving(Instant first, Instant reminder) {
	}

}
