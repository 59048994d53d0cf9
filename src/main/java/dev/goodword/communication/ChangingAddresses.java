package dev.goodword.communication;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Applications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.Tasks;
import dev.goodword.audit.AuditLog;
import dev.goodword.candidates.AddressChanged;
import dev.goodword.candidates.AddressChanges;
import dev.goodword.candidates.CandidateId;
import dev.goodword.candidates.LinkTarget;
import dev.goodword.candidates.StatusLinks;
import dev.goodword.candidates.TooManyTries;
import dev.goodword.communication.returns.CameBack;
import dev.goodword.shared.EmailAddress;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Candidates change their own address: a code goes to the new one, and once it was typed
 * the one before is told and can take it back. Which addresses we know nobody learns from
 * that. Callers make sure that the person has just signed in with a code.
 */
@Service
@Transactional(noRollbackFor = TooManyTries.class)
public class ChangingAddresses {

	/** One of us looks into a change that was taken back. */
	static final String TASK = "ADDRESS_DISPUTED";

	private static final Duration ONE_DAY = Duration.ofDays(1);

	private final AddressChanges changes;

	private final Applications applications;

	private final StatusLinks links;

	private final CameBack cameBack;

	private final AddressMails mails;

	private final Scenes scenes;

	private final LetterFields fields;

	private final Drafting drafting;

	private final Dispatch dispatch;

	private final Tasks tasks;

	private final AuditLog audit;

	private final InstantSource clock;

	ChangingAddresses(AddressChanges changes, Applications applications, StatusLinks links, CameBack cameBack,
			AddressMails mails, Scenes scenes, LetterFields fields, Drafting drafting, Dispatch dispatch, Tasks tasks,
			AuditLog audit, InstantSource clock) {
		this.changes = changes;
		this.applications = applications;
		this.links = links;
		this.cameBack = cameBack;
		this.mails = mails;
		this.scenes = scenes;
		this.fields = fields;
		this.drafting = drafting;
		this.dispatch = dispatch;
		this.tasks = tasks;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Sends a code to the address they want, whoever's it is; nothing changes by that.
	 * @param target the page on which they ask
	 * @param network the network address it comes from, for the log of acts
	 */
	public void ask(LinkTarget target, EmailAddress wanted, @Nullable String network) {
		this.mails.code(target.candidate(), this.changes.ask(target, wanted), this.clock.instant());
		note(target.candidate(), "candidate.address-asked", 1, network);
	}

	/**
	 * The code was typed: mail goes to the new address from now on, first a letter with a
	 * new link, and the one before hears of it. Letters that wait go there too.
	 * @param session the secret of the session in which it was typed
	 * @return false when the code is wrong, used or too old
	 * @throws TooManyTries after five wrong codes
	 */
	public boolean confirm(CandidateId candidate, String code, @Nullable String session, @Nullable String network) {
		Optional<AddressChanged> changed = this.changes.confirm(candidate, code, session);
		changed.ifPresent((change) -> {
			this.mails.left(change, this.clock.instant());
			settle(change);
		});
		note(candidate, changed.isPresent() ? "candidate.address-changed" : "candidate.address-refused",
				changed.map((change) -> change.moved().size()).orElse(0), network);
		return changed.isPresent();
	}

	/**
	 * The address before says that it was not them: mail goes there again, and one of us
	 * looks into it.
	 * @return false when that is too late, or was done
	 */
	public boolean takeBack(String undo, @Nullable String network) {
		Optional<AddressChanged> changed = this.changes.undo(undo);
		changed.ifPresent((change) -> {
			settle(change);
			dispute(change);
			note(change.target().candidate(), "candidate.address-taken-back", change.moved().size(), network);
		});
		return changed.isPresent();
	}

	/** What was mailed to the address before opens nothing any more. */
	private void settle(AddressChanged change) {
		Instant now = this.clock.instant();
		change.moved().forEach((person) -> {
			this.applications.ofCandidate(person).forEach((one) -> this.links.revoke(person, one.id().value()));
			this.cameBack.settle(person, now);
		});
		about(change).ifPresent((id) -> {
			Scene scene = this.scenes.of(id);
			this.dispatch.send(scene,
					this.drafting.draft(MessageKind.ADDRESS_CHANGED, scene, this.fields.common(scene), null),
					new Bond(change.change() + (change.undo().isEmpty() ? " back" : ""), null, null, null, null), now);
		});
	}

	private void dispute(AddressChanged change) {
		Instant due = this.clock.instant().plus(ONE_DAY);
		change.moved()
			.stream()
			.flatMap((person) -> this.applications.ofCandidate(person).stream())
			.map(ApplicationSummary::id)
			.forEach((id) -> this.tasks.add(TASK, id, this.scenes.owner(id).id(), due));
	}

	/** The application on whose page they asked, or another of theirs. */
	private Optional<JobApplicationId> about(AddressChanged change) {
		List<JobApplicationId> all = this.applications.ofCandidate(change.target().candidate())
			.stream()
			.map(ApplicationSummary::id)
			.toList();
		return all.stream()
			.filter((id) -> id.value().equals(change.target().subject()))
			.findFirst()
			.or(() -> all.stream().findFirst());
	}

	/** The last thing of each way: the log's lock is shared by all. */
	private void note(CandidateId candidate, String act, int people, @Nullable String network) {
		this.audit.record(null, act, "candidate", candidate.value().toString(),
				Map.of("records", Integer.toString(people)), network);
	}

}
