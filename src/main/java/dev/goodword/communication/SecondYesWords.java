package dev.goodword.communication;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.StaffMember;
import dev.goodword.applications.JobApplicationId;
import dev.goodword.applications.bulk.BatchId;
import dev.goodword.applications.bulk.BatchState;
import dev.goodword.applications.bulk.BatchSummary;
import dev.goodword.applications.bulk.Batches;
import dev.goodword.applications.bulk.SecondYesWanted;
import dev.goodword.promises.StaffAlert;
import dev.goodword.promises.StaffAlerted;
import dev.goodword.shared.PublicAddress;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the colleague who is asked for the second yes to a decision about many. */
@Component
class SecondYesWords {

	private final Batches batches;

	private final Accounts accounts;

	private final PublicAddress address;

	private final MessageSource messages;

	private final ApplicationEventPublisher events;

	SecondYesWords(Batches batches, Accounts accounts, PublicAddress address, MessageSource messages,
			ApplicationEventPublisher events) {
		this.batches = batches;
		this.accounts = accounts;
		this.address = address;
		this.messages = messages;
		this.events = events;
	}

	@EventListener
	void on(SecondYesWanted fact) {
		this.events.publishEvent(new StaffAlerted(StaffAlert.SECOND_YES, fact.colleague(), fact.application(),
				fact.batch().value(), fact.at()));
	}

	/** Whether a list with this application waits for a second person. */
	boolean isWanted(Scene scene) {
		return !this.batches.waitingAbout(Set.of(scene.application().id())).isEmpty();
	}

	/** What is true of it for that person now; empty when nothing waits for them. */
	Optional<Told> of(Scene scene, StaffMember person) {
		JobApplicationId application = scene.application().id();
		Map<JobApplicationId, BatchId> waiting = this.batches.waitingAbout(Set.of(application));
		return Optional.ofNullable(waiting.get(application))
			.flatMap((id) -> this.batches.find(id, person))
			.filter((batch) -> batch.state() == BatchState.ASKED && !person.id().equals(batch.askedBy()))
			.map((batch) -> told(batch, scene, person));
	}

	private Told told(BatchSummary batch, Scene scene, StaffMember person) {
		String key = "communication.alert.SECOND_YES." + batch.kind();
		String first = this.accounts.member(Objects.requireNonNull(batch.askedBy())).name();
		Object[] arguments = { first, scene.position().title().in(person.language()) };
		return new Told(say(person, key, arguments), say(person, "communication.alert.SECOND_YES.text", arguments),
				this.address.link("/batches/" + batch.id()));
	}

	private String say(StaffMember person, String key, Object... arguments) {
		return Objects.requireNonNull(this.messages.getMessage(key, arguments, person.language().locale()));
	}

	/**
	 * What is told.
	 *
	 * @param link where the button leads
	 */
	record Told(String headline, String text, String link) {
	}

}
