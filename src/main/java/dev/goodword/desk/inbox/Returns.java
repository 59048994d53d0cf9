package dev.goodword.desk.inbox;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.ApplicationSummary;
import dev.goodword.applications.Applications;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.candidates.CandidateId;
import dev.goodword.candidates.CandidateProfile;
import dev.goodword.candidates.Candidates;
import dev.goodword.communication.Messages;
import dev.goodword.communication.inbound.Inbox;
import dev.goodword.communication.returns.CameBack;
import dev.goodword.communication.returns.OpenReturn;
import dev.goodword.desk.DueLabel;
import dev.goodword.desk.Wording;
import dev.goodword.positions.PositionId;
import dev.goodword.positions.Positions;

import org.springframework.stereotype.Component;

/**
 * The list of what came back: all that the reader may know of, page by page. Of so many
 * that nobody could call them all the newest stand here; the others follow as these are
 * seen to.
 */
@Component
class Returns {

	/** So many are looked through for what the reader may see. */
	static final int MOST = 1000;

	private final CameBack cameBack;

	private final Messages messages;

	private final Applications applications;

	private final Candidates candidates;

	private final Positions positions;

	Returns(CameBack cameBack, Messages messages, Applications applications, Candidates candidates,
			Positions positions) {
		this.cameBack = cameBack;
		this.messages = messages;
		this.applications = applications;
		this.candidates = candidates;
		this.positions = positions;
	}

	/** All that the reader may know of. */
	All all(StaffMember who) {
		List<OpenReturn> open = this.cameBack.open(MOST);
		return new All(known(open, who), open.size() == MOST);
	}

	/** Whether the person may know of what came back. */
	boolean sees(UUID id, StaffMember who) {
		return !known(this.cameBack.open(id).stream().toList(), who).isEmpty();
	}

	/**
	 * One page in words.
	 * @param page counted from nought
	 */
	List<InboxView.Return> lines(All all, int page, Wording words) {
		List<Known> shown = all.known().stream().skip((long) page * Inbox.PAGE).limit(Inbox.PAGE).toList();
		Map<CandidateId, CandidateProfile> people = this.candidates
			.profiles(shown.stream().map((one) -> one.mail().candidate()).toList());
		Map<PositionId, String> titles = new HashMap<>();
		return shown.stream()
			.filter((one) -> people.containsKey(one.mail().candidate()))
			.map((one) -> line(one,
					titles.computeIfAbsent(one.application().position(),
							(id) -> this.positions.summary(id).title().in(words.language())),
					Objects.requireNonNull(people.get(one.mail().candidate())), words))
			.toList();
	}

	/**
	 * What came back of applications they may see. A mail about none in particular, such
	 * as one to sign in with, is shown with an application of the same person.
	 */
	private List<Known> known(List<OpenReturn> open, StaffMember who) {
		Set<PositionId> visible = this.positions.visibleTo(who);
		Map<JobApplicationId, ApplicationSummary> known = this.applications
			.summaries(open.stream().flatMap((one) -> Stream.ofNullable(one.application())).toList());
		return open.stream()
			.flatMap((one) -> ((one.application() != null) ? Optional.ofNullable(known.get(one.application()))
					: latest(one.candidate(), visible))
				.filter((application) -> visible.contains(application.position()))
				.map((application) -> new Known(one, application))
				.stream())
			.toList();
	}

	private Optional<ApplicationSummary> latest(CandidateId person, Set<PositionId> visible) {
		return this.applications.ofCandidate(person)
			.stream()
			.filter((application) -> visible.contains(application.position()))
			.max(Comparator.comparing(ApplicationSummary::receivedAt));
	}

	private InboxView.Return line(Known one, String title, CandidateProfile person, Wording words) {
		String address = (person.email() != null) ? person.email().value() : words.say("desk.inbox.sender.none");
		String reach = (person.phone() != null) ? words.say("desk.inbox.reach", address, person.phone())
				: words.say("desk.inbox.reach.nophone", address);
		return new InboxView.Return(one.mail().id().toString(), person.name(), DueLabel.languageOf(person.name()),
				"/applications/" + one.application().id(), title, words.say(one.mail().label()), reach,
				words.dates(words.zone()).dateTime(one.mail().at()), this.messages.isAddressDead(person.id()));
	}

	/** What came back, and an application the reader may see. */
	private record Known(OpenReturn mail, ApplicationSummary application) {
	}

	/**
	 * What the reader may know of.
	 *
	 * @param known the mails, the newest first
	 * @param cut whether there may be more than were looked through
	 */
	record All(List<Known> known, boolean cut) {

		int count() {
			return this.known.size();
		}

	}

}
