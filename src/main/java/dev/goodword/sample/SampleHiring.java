package dev.goodword.sample;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import dev.goodword.accounts.AccountId;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Applications;
import dev.goodword.applications.Applying;
import dev.goodword.applications.Ending;
import dev.goodword.applications.EndingApplications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Move;
import dev.goodword.applications.MovingStages;
import dev.goodword.applications.NewApplication;
import dev.goodword.applications.ReasonCode;
import dev.goodword.applications.Receipt;
import dev.goodword.applications.Tasks;
import dev.goodword.applications.Withdrawal;
import dev.goodword.applications.WithdrawalReason;
import dev.goodword.applications.WithdrawingApplications;
import dev.goodword.candidates.Candidates;
import dev.goodword.files.Files;
import dev.goodword.positions.PipelineStage;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.Positions;
import dev.goodword.positions.StageKind;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Applications at the sample company: handed in, read, moved on, declined, withdrawn. */
@Component
@OnSampleInstallation
class SampleHiring {

	private static final Duration FORM_FILLING = Duration.ofMinutes(9);

	private static final List<WithdrawalReason> REASONS = List.of(WithdrawalReason.OTHER_OFFER,
			WithdrawalReason.CHANGED_MIND, WithdrawalReason.PAY, WithdrawalReason.NOT_SAID);

	/** The task of whom a letter may not have reached. */
	private static final String CALL = "CALL_CANDIDATE";

	private static final int AT_ONCE = 20;

	/** One in so many never shows that the address is theirs. */
	private static final int UNCONFIRMED = 9;

	private final Applying applying;

	private final Applications applications;

	private final Candidates candidates;

	private final MovingStages moving;

	private final EndingApplications ending;

	private final WithdrawingApplications withdrawing;

	private final Tasks tasks;

	private final Positions positions;

	private final Files files;

	private final MessageSource messages;

	SampleHiring(Applying applying, Applications applications, Candidates candidates, MovingStages moving,
			EndingApplications ending, WithdrawingApplications withdrawing, Tasks tasks, Positions positions,
			Files files, MessageSource messages) {
		this.applying = applying;
		this.applications = applications;
		this.candidates = candidates;
		this.moving = moving;
		this.ending = ending;
		this.withdrawing = withdrawing;
		this.tasks = tasks;
		this.positions = positions;
		this.files = files;
		this.messages = messages;
	}

	/**
	 * Hands it in, mostly by people who open their page with a code soon; null when the
	 * product did not make an application of it.
	 */
	@Nullable JobApplicationId apply(Fate fate, SamplePositions.Opened seat, SamplePeople people, Instant at) {
		NewApplication form = new NewApplication(seat.id(), people.contact(fate, seat.team().place().zone()), null,
				this.files.store("resume.txt", people.resume(fate).getBytes(StandardCharsets.UTF_8)).id(), List.of(),
				Map.of(this.positions.questions(seat.id()).get(0).id(), people.one(fate, "why")), people.source(fate),
				null, people.consents(fate), at.minus(FORM_FILLING), null, "sample-" + fate.number());
		Receipt receipt = this.applying.handIn(form);
		if (fate.number() % UNCONFIRMED != 0) {
			this.candidates.confirmAddress(receipt.candidate());
		}
		return receipt.application();
	}

	void read(SampleCase one, StaffMember who) {
		this.applications.recordRead(one.id(), who);
		move(one, StageKind.SCREEN, null, who);
	}

	/**
	 * Moves it on.
	 * @param words the kind of words the applicant reads; null for none
	 */
	void move(SampleCase one, StageKind kind, @Nullable String words, StaffMember who) {
		PipelineStage stage = this.positions.pipeline(one.seat().id())
			.stream()
			.filter((candidate) -> candidate.kind() == kind)
			.findFirst()
			.orElseThrow();
		int version = this.applications.summary(one.id()).version();
		this.moving.move(one.id(), new Move(stage.id(), version, null, false, (words != null) ? one.one(words) : null),
				who);
	}

	void decline(SampleCase one, StaffMember who) {
		ApplicationSummary seen = this.applications.summary(one.id());
		boolean met = seen.interviewHeldAt() != null;
		Fate fate = one.fate();
		ReasonCode reason = (fate.number() % 2 == 0) ? ReasonCode.COMPARED_CLOSER : ReasonCode.SKILLS_EXPERIENCE;
		String words = this.messages.getMessage(reason.suggestionKey(), null, fate.language().locale());
		this.ending.decline(one.id(), new Ending(seen.version(), reason.name(), one.people().internal(fate),
				met ? null : words, met ? one.one("strength") : null, met ? one.one("point") : null), who);
	}

	/** Calls whoever a letter may not have reached, as whoever has to. */
	void call(Collection<PositionId> positions, Function<AccountId, StaffMember> staff) {
		this.tasks.openAt(positions, AT_ONCE)
			.stream()
			.filter((task) -> task.kind().equals(CALL))
			.forEach((task) -> this.tasks.done(task.application(), task.id(), staff.apply(task.assignee())));
	}

	void withdraw(SampleCase one) {
		this.withdrawing.withdraw(one.id(), new Withdrawal(REASONS.get(one.fate().number() % REASONS.size()), null));
	}

}
