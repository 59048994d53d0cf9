package dev.goodword.communication;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.DecisionObjection;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Refusal;
import dev.goodword.communication.templates.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Letters that set a mistake right. Until one has left nobody decides anything else about
 * the application: the candidate still believes what was wrong.
 */
@Component
class CorrectionLetters implements DecisionObjection {

	private final MessageRepository messages;

	private final LetterFields fields;

	private final Drafting drafting;

	CorrectionLetters(MessageRepository messages, LetterFields fields, Drafting drafting) {
		this.messages = messages;
		this.fields = fields;
		this.drafting = drafting;
	}

	/**
	 * The letter.
	 * @param told the date by which they hear from us; null when nothing is owed
	 */
	Draft draft(Scene scene, WrongMessage wrong, String text, @Nullable LocalDate told) {
		Map<Field, String> words = this.fields.common(scene);
		words.put(Field.WRONG_TIME,
				(wrong.at() != null) ? scene.dates().shortDateTime(wrong.at(), scene.zone()).text() : "");
		words.put(Field.WRONG_SUBJECT, wrong.subject());
		words.put(Field.CORRECT_TEXT, text);
		words.put(Field.OWNER_NAME, scene.owner().name());
		if (scene.person().phone() != null) {
			words.put(Field.FACT_PHONE, "yes");
		}
		return this.drafting.draft(MessageKind.CORRECTION, scene, words, told);
	}

	@Override
	public Optional<Refusal> objection(ApplicationSummary application, StaffMember who) {
		return worthAsking(List.of(application.id())).isEmpty() ? Optional.empty()
				: Optional.of(new Refusal("communication.refused.correction.underway", null));
	}

	@Override
	public Set<JobApplicationId> worthAsking(Collection<JobApplicationId> applications) {
		return this.messages.findByApplicationInAndKind(applications, MessageKind.CORRECTION)
			.stream()
			.filter((letter) -> letter.state().isStoppable() && letter.state() != MessageState.BLOCKED
					&& letter.moments().times().visibleAt() == null)
			.map((letter) -> Objects.requireNonNull(letter.application()))
			.collect(Collectors.toSet());
	}

}
