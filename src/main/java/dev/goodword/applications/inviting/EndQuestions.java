package dev.goodword.applications.inviting;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.ApplicationTrail;
import dev.goodword.applications.Applications;
import dev.goodword.applications.Applying;
import dev.goodword.applications.AttachedFile;
import dev.goodword.applications.EndingCorrected;
import dev.goodword.applications.EndingUndone;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.NewApplication;
import dev.goodword.applications.Outcome;
import dev.goodword.applications.Receipt;
import dev.goodword.applications.Refusal;
import dev.goodword.applications.Refused;
import dev.goodword.candidates.CandidateProfile;
import dev.goodword.candidates.Candidates;
import dev.goodword.candidates.ContactDetails;
import dev.goodword.files.FileId;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.PositionSummary;
import dev.goodword.positions.Positions;
import dev.goodword.positions.Question;
import dev.goodword.shared.Chance;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asking people whose application ends with the position, and taking their yes. Without
 * one nothing happens, and nothing more is sent.
 */
@Service
@Transactional
public class EndQuestions {

	private final EndQuestionRepository invitations;

	private final Applications applications;

	private final Applying applying;

	private final Positions positions;

	private final Candidates candidates;

	private final ApplicationTrail trail;

	private final Chance chance;

	private final InstantSource clock;

	EndQuestions(EndQuestionRepository invitations, Applications applications, Applying applying, Positions positions,
			Candidates candidates, ApplicationTrail trail, Chance chance, InstantSource clock) {
		this.invitations = invitations;
		this.applications = applications;
		this.applying = applying;
		this.positions = positions;
		this.candidates = candidates;
		this.trail = trail;
		this.chance = chance;
		this.clock = clock;
	}

	/** The first objection to asking that; empty when it may be asked. */
	@Transactional(readOnly = true)
	public Optional<Refusal> objection(ApplicationSummary application, Outcome outcome, Besides wanted,
			StaffMember who) {
		PositionId target = wanted.carryTo();
		PositionSummary other = (target != null && this.positions.visibleTo(who).contains(target))
				? this.positions.summary(target) : null;
		boolean asks = other != null && this.positions.questions(other.id()).stream().anyMatch(Question::required);
		return InvitingPolicy.objection(wanted, outcome, this.positions.summary(application.position()), other, asks,
				LocalDate.ofInstant(this.clock.instant(), theirs(application)));
	}

	/** The last day of an answer if it were asked now. */
	@Transactional(readOnly = true)
	public LocalDate wouldLast(EndQuestionKind kind, ApplicationSummary application) {
		return InvitingPolicy.until(kind, this.clock.instant(), theirs(application));
	}

	/**
	 * Asks, together with the end, which the caller decides in the same transaction.
	 */
	public void offer(JobApplicationId id, Besides wanted, StaffMember who) {
		EndQuestionKind kind = wanted.kind();
		if (kind == null) {
			return;
		}
		ApplicationSummary application = this.applications.summary(id);
		LocalDate until = wouldLast(kind, application);
		LocalDate keep = wanted.keepUntil();
		Instant keepEndsAt = (keep != null) ? InvitingPolicy.keepEndsAt(keep, theirs(application)) : null;
		Instant now = this.clock.instant();
		StoredEndQuestion row = this.invitations.findByApplicationAndKind(id, kind)
			.orElseGet(() -> new StoredEndQuestion(this.chance.newId(), id, kind, until, who.id(), now));
		row.ask(wanted, until, keepEndsAt, who.id(), now);
		this.invitations.save(row);
		this.trail.record(who, "invitation." + kind.name().toLowerCase(Locale.ROOT), id);
	}

	/** What was asked with the end, whatever became of it. */
	@Transactional(readOnly = true)
	public List<EndQuestion> asked(JobApplicationId id) {
		return this.invitations.findByApplication(id).stream().map(StoredEndQuestion::view).toList();
	}

	/** The position somebody is asked to carry their application over to. */
	@Transactional(readOnly = true)
	public Optional<PositionId> carryTo(JobApplicationId id) {
		return this.invitations.findByApplicationAndKind(id, EndQuestionKind.MOVE)
			.map(StoredEndQuestion::view)
			.filter((asked) -> asked.answer() == null)
			.map(EndQuestion::target);
	}

	/** The day until which somebody is asked to have their application kept. */
	@Transactional(readOnly = true)
	public Optional<LocalDate> keepUntil(JobApplicationId id) {
		return this.invitations.findByApplicationAndKind(id, EndQuestionKind.KEEP)
			.map(StoredEndQuestion::view)
			.filter((asked) -> asked.answer() == null)
			.map(EndQuestion::keptUntil);
	}

	/** What the candidate can see and answer. */
	@Transactional(readOnly = true)
	public List<EndQuestion> open(ApplicationSummary application) {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), theirs(application));
		return asked(application.id()).stream()
			.filter((asked) -> InvitingPolicy.isOpen(asked, application.outcome(), application.told(), today))
			.toList();
	}

	/**
	 * The candidate carries the application over: a new one at the other position, with
	 * the same papers. Doing it twice changes nothing.
	 * @param consents the versions of the texts they agreed to with it, by code
	 * @throws Refused when it is not asked any more
	 * @throws dev.goodword.positions.PositionNotOpen when the other position takes none
	 */
	public Receipt carryOver(JobApplicationId id, Map<String, String> consents) {
		ApplicationSummary application = this.applications.lockedSummary(id);
		StoredEndQuestion row = answerable(application, EndQuestionKind.MOVE);
		Receipt receipt = this.applying.handIn(form(application, row.view(), consents));
		if (row.view().carriedTo() == null) {
			row.answer(EndAnswer.YES, receipt.subject(), this.clock.instant());
			this.invitations.save(row);
		}
		return receipt;
	}

	/**
	 * The candidate says whether they may be written to; a yes can be taken back.
	 * @throws Refused when it is not asked any more
	 */
	public void stayInTouch(JobApplicationId id, boolean yes) {
		say(id, EndQuestionKind.POOL, yes);
	}

	/**
	 * The candidate says whether their application is kept until its day; a yes can be
	 * taken back.
	 * @throws Refused when it is not asked any more
	 */
	public void keep(JobApplicationId id, boolean yes) {
		say(id, EndQuestionKind.KEEP, yes);
	}

	private void say(JobApplicationId id, EndQuestionKind kind, boolean yes) {
		StoredEndQuestion row = answerable(this.applications.lockedSummary(id), kind);
		EndAnswer said = yes ? EndAnswer.YES : EndAnswer.NO;
		if (row.view().answer() != said) {
			row.answer(said, null, this.clock.instant());
			this.invitations.save(row);
		}
	}

	/** With the end falls what was asked besides. */
	@EventListener
	void on(EndingUndone fact) {
		takeBack(fact.application(), fact.at());
	}

	@EventListener
	void on(EndingCorrected fact) {
		takeBack(fact.application(), fact.at());
	}

	private void takeBack(JobApplicationId id, Instant at) {
		this.invitations.findByApplication(id).stream().filter((row) -> !row.view().isAccepted()).forEach((row) -> {
			row.answer(EndAnswer.TAKEN_BACK, null, at);
			this.invitations.save(row);
		});
	}

	private StoredEndQuestion answerable(ApplicationSummary application, EndQuestionKind kind) {
		LocalDate today = LocalDate.ofInstant(this.clock.instant(), theirs(application));
		return this.invitations.findByApplicationAndKind(application.id(), kind)
			.filter((row) -> InvitingPolicy.isOpen(row.view(), application.outcome(), application.told(), today))
			.orElseThrow(() -> new Refused(new Refusal("applications.inviting.refused.over", null)));
	}

	private NewApplication form(ApplicationSummary application, EndQuestion asked, Map<String, String> consents) {
		CandidateProfile person = this.candidates.profile(application.candidate());
		if (person.email() == null) {
			throw new Refused(new Refusal("applications.inviting.refused.over", null));
		}
		List<AttachedFile> files = this.applications.attachedFiles(application.id());
		FileId resume = files.stream().filter(AttachedFile::resume).map(AttachedFile::file).findFirst().orElse(null);
		return new NewApplication(Objects.requireNonNull(asked.target()),
				new ContactDetails(person.name(), person.callName(), person.email(), person.phone(), person.language(),
						person.zone(), person.country()),
				person.id(), resume, files.stream().filter((file) -> !file.resume()).map(AttachedFile::file).toList(),
				Map.of(), this.applications.sources(List.of(application.id())).get(application.id()), null, consents,
				this.clock.instant(), null, "carry:" + asked.id());
	}

	private ZoneId theirs(ApplicationSummary application) {
		return this.candidates.profile(application.candidate())
			.zoneOr(this.positions.summary(application.position()).zone());
	}

}
