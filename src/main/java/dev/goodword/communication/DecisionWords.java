package dev.goodword.communication;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.StaffMember;
import dev.goodword.decisions.Choice;
import dev.goodword.decisions.DecisionAnswer;
import dev.goodword.decisions.DecisionLinks;
import dev.goodword.decisions.DecisionRequestSummary;
import dev.goodword.decisions.DecisionRequests;
import dev.goodword.promises.StaffAlert;
import dev.goodword.shared.DateWords;
import dev.goodword.shared.PublicAddress;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What our own people read about a decision that was asked for. */
@Component
class DecisionWords {

	private final DecisionRequests requests;

	private final DecisionLinks links;

	private final Accounts accounts;

	private final PublicAddress address;

	private final MessageSource messages;

	DecisionWords(DecisionRequests requests, DecisionLinks links, Accounts accounts, PublicAddress address,
			MessageSource messages) {
		this.requests = requests;
		this.links = links;
		this.accounts = accounts;
		this.address = address;
		this.messages = messages;
	}

	/** What is true of it for that person now; empty when nothing is. */
	Optional<Told> of(StaffAlert alert, Scene scene, StaffMember person) {
		boolean given = alert == StaffAlert.DECISION_GIVEN;
		return (given ? latestAnswer(scene) : open(alert, scene, person))
			.map((request) -> told(alert, request, scene, person));
	}

	private Optional<DecisionRequestSummary> open(StaffAlert alert, Scene scene, StaffMember person) {
		boolean late = alert == StaffAlert.DECISION_LATE;
		return this.requests.open(scene.application().id())
			.filter((request) -> late || this.requests.mayAnswer(request, person.id()));
	}

	/** Whether anybody is asked for a decision. */
	boolean isWanted(Scene scene) {
		return this.requests.open(scene.application().id()).isPresent();
	}

	/** Whether somebody gave one that nobody has asked about again. */
	boolean isGiven(Scene scene) {
		return !isWanted(scene) && latestAnswer(scene).isPresent();
	}

	private Optional<DecisionRequestSummary> latestAnswer(Scene scene) {
		return this.requests.of(scene.application().id())
			.stream()
			.filter((request) -> request.answer() != null)
			.max(Comparator.comparing(DecisionRequestSummary::askedAt));
	}

	private Told told(StaffAlert alert, DecisionRequestSummary request, Scene scene, StaffMember person) {
		DateWords dates = DateWords.in(person.language(), person.zone());
		DecisionAnswer answer = request.answer();
		Object[] arguments = { scene.person().name(), scene.position().title().in(person.language()),
				dates.shortDateTime(request.dueAt(), person.zone()).text(),
				this.accounts.member(request.requester()).name(), this.accounts.member(request.decider()).name(),
				request.question(), (answer != null) ? say(person, "communication.decision." + answer.choice()) : "",
				Objects.requireNonNullElse((answer != null) ? answer.words() : null, "") };
		String key = "communication.alert." + alert;
		boolean theirs = alert == StaffAlert.DECISION_WANTED || alert == StaffAlert.DECISION_DUE;
		String link = theirs ? this.address.link("/decide/" + this.links.token(request.id()))
				: this.address.link("/applications/" + request.application());
		String text = say(person, key + ".text", arguments).strip();
		return new Told(say(person, key, arguments),
				theirs ? text + "\n\n" + choices(person, link) + "\n\n"
						+ say(person, "communication.decision.until", dates.shortDate(request.linkEnds()).text())
						: text,
				link, theirs);
	}

	/** One tap opens the page with that choice; nothing is chosen by it. */
	private String choices(StaffMember person, String link) {
		return Stream.of(Choice.values())
			.map((choice) -> say(person, "communication.decision." + choice) + "\n" + link + "?choice=" + choice)
			.collect(Collectors.joining("\n"));
	}

	private String say(StaffMember person, String key, Object... arguments) {
		return Objects.requireNonNull(this.messages.getMessage(key, arguments, person.language().locale()));
	}

	/**
	 * What is told.
	 *
	 * @param link where the button leads
	 * @param theirs whether the reader is the one who decides
	 */
	record Told(String headline, String text, String link, boolean theirs) {
	}

}
