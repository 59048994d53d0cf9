package dev.goodword.communication;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

import dev.goodword.accounts.Accounts;
import dev.goodword.accounts.StaffMember;
import dev.goodword.complaints.ComplaintDates;
import dev.goodword.complaints.ComplaintNudged;
import dev.goodword.complaints.ComplaintSummary;
import dev.goodword.complaints.Complaints;
import dev.goodword.promises.StaffAlert;
import dev.goodword.promises.StaffAlerted;
import dev.goodword.shared.DateWords;
import dev.goodword.shared.PublicAddress;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells whoever answers for a complaint, and once it is late whoever answers for
 * recruiting. The mail holds nothing of what was complained of.
 */
@Component
class ComplaintWords {

	private final Complaints complaints;

	private final Accounts accounts;

	private final PublicAddress address;

	private final MessageSource messages;

	private final ApplicationEventPublisher events;

	ComplaintWords(Complaints complaints, Accounts accounts, PublicAddress address, MessageSource messages,
			ApplicationEventPublisher events) {
		this.complaints = complaints;
		this.accounts = accounts;
		this.address = address;
		this.messages = messages;
		this.events = events;
	}

	@EventListener
	void on(ComplaintNudged fact) {
		StaffAlert alert = switch (fact.reason()) {
			case NAMED -> StaffAlert.COMPLAINT_NAMED;
			case DUE -> StaffAlert.COMPLAINT_DUE;
			case LATE -> StaffAlert.COMPLAINT_LATE;
		};
		this.events.publishEvent(
				new StaffAlerted(alert, fact.person(), fact.application(), fact.complaint().value(), fact.at()));
	}

	/** What is true of it for that person now; empty when no word is owed. */
	Optional<Told> of(StaffAlert alert, Scene scene, StaffMember person) {
		boolean theirs = alert == StaffAlert.COMPLAINT_NAMED;
		return this.complaints.of(scene.application().id())
			.stream()
			.filter((one) -> one.isOpen() && one.dates() != null && (!theirs || one.owner().equals(person.id())))
			.min(Comparator.comparing((ComplaintSummary one) -> Objects.requireNonNull(one.dates()).dueAt()))
			.map((one) -> told(alert, one, Objects.requireNonNull(one.dates()), scene, person));
	}

	private Told told(StaffAlert alert, ComplaintSummary complaint, ComplaintDates owed, Scene scene,
			StaffMember person) {
		DateWords dates = DateWords.in(person.language(), person.zone());
		Object[] arguments = { scene.person().name(), scene.position().title().in(person.language()),
				dates.shortDateTime(owed.dueAt(), person.zone()).text(), dates.shortDate(owed.told()).text(),
				this.accounts.member(complaint.owner()).name() };
		String key = "communication.alert." + alert;
		return new Told(say(person, key, arguments), say(person, key + ".text", arguments),
				this.address.link("/complaints/" + complaint.id()));
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
