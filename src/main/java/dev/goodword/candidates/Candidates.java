package dev.goodword.candidates;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.goodword.shared.Chance;
import dev.goodword.shared.EmailAddress;
import dev.goodword.shared.LocaleTag;
import dev.goodword.shared.MailboxName;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people we know. */
@Service
@Transactional(readOnly = true)
public class Candidates {

	private final CandidateRepository candidates;

	private final ContactRepository contacts;

	private final CandidateSeal seal;

	private final NameKeys keys;

	private final PhoneNumbers phones;

	private final Addresses addresses;

	private final Chance chance;

	private final InstantSource clock;

	private final ApplicationEventPublisher events;

	Candidates(CandidateRepository candidates, ContactRepository contacts, CandidateSeal seal, NameKeys keys,
			PhoneNumbers phones, Addresses addresses, Chance chance, InstantSource clock,
			ApplicationEventPublisher events) {
		this.candidates = candidates;
		this.contacts = contacts;
		this.seal = seal;
		this.keys = keys;
		this.phones = phones;
		this.addresses = addresses;
		this.chance = chance;
		this.clock = clock;
		this.events = events;
	}

	/**
	 * Writes down a person. Always a new row: an unconfirmed address never attaches to
	 * somebody we know.
	 */
	@Transactional
	public CandidateId register(ContactDetails details) {
		CandidateId id = new CandidateId(this.chance.newId());
		this.candidates.save(new Candidate(id, details, this.keys, this.clock.instant()));
		add(id, Contact.Type.EMAIL, details.email().value(), details.email().normalised());
		if (details.phone() != null) {
			add(id, Contact.Type.PHONE, details.phone(), this.phones.normalised(details.phone(), details.country()));
		}
		this.addresses.inherit(id, this.clock.instant());
		this.seal.begin(id);
		return id;
	}

	/**
	 * The person.
	 * @throws CandidateGone when there is none, or they were erased
	 */
	public CandidateProfile profile(CandidateId id) {
		List<Object[]> rows = this.candidates.findWithContacts(id, Contact.State.CURRENT);
		if (rows.isEmpty()) {
			throw new CandidateGone();
		}
		return profile((Candidate) rows.get(0)[0],
				rows.stream().map((row) -> (Contact) row[1]).filter(Objects::nonNull).toList());
	}

	/** The people with these ids, in two queries; ids of nobody are left out. */
	public Map<CandidateId, CandidateProfile> profiles(Collection<CandidateId> ids) {
		if (ids.isEmpty()) {
			return Map.of();
		}
		Map<CandidateId, List<Contact>> reachable = this.contacts
			.findByCandidateInAndStateOrderByAddedAt(ids, Contact.State.CURRENT)
			.stream()
			.collect(Collectors.groupingBy(Contact::candidate));
		Map<CandidateId, CandidateProfile> profiles = new LinkedHashMap<>();
		for (Candidate candidate : this.candidates.findByIdIn(ids)) {
			profiles.put(candidate.id(), profile(candidate, reachable.getOrDefault(candidate.id(), List.of())));
		}
		return profiles;
	}

	/**
	 * Everybody for whom this is a current address, confirmed or not; case does not
	 * matter.
	 */
	public List<CandidateId> withAddress(EmailAddress address) {
		return this.contacts
			.findByTypeAndNormalisedAndState(Contact.Type.EMAIL, address.normalised(), Contact.State.CURRENT)
			.stream()
			.map(Contact::candidate)
			.distinct()
			.toList();
	}

	/**
	 * Everybody with a current address that leads to the same mailbox, however either is
	 * written. Looks through more than {@link #withAddress(EmailAddress)}.
	 */
	public List<CandidateId> withMailbox(EmailAddress address) {
		String mailbox = MailboxName.of(address);
		return this.contacts.like(Contact.Type.EMAIL, Contact.State.CURRENT, MailboxName.pattern(address))
			.stream()
			.filter((contact) -> MailboxName.of(new EmailAddress(contact.normalised())).equals(mailbox))
			.map(Contact::candidate)
			.distinct()
			.toList();
	}

	/** Those of them who write the same name; case, width and white space apart. */
	public List<CandidateId> withAddress(EmailAddress address, String name) {
		List<CandidateId> all = withAddress(address);
		String key = this.keys.folded(name);
		return all.isEmpty() ? all
				: this.candidates.findByIdIn(all)
					.stream()
					.filter((candidate) -> candidate.isNamed(key))
					.map(Candidate::id)
					.toList();
	}

	/** Whether mail to both goes to the same address. */
	public boolean shareAddress(CandidateId one, CandidateId other) {
		EmailAddress address = profile(one).email();
		return address != null && withAddress(address).contains(other);
	}

	/** The address that mail to the person went to at an instant. */
	public Optional<EmailAddress> addressAt(CandidateId id, Instant instant) {
		return this.addresses.at(id, instant);
	}

	/**
	 * The person has shown that mail to their current address reaches them, whatever they
	 * sent under the same name with it.
	 */
	@Transactional
	public void confirmAddress(CandidateId id) {
		this.addresses.confirm(id, this.clock.instant());
		this.events.publishEvent(new AddressConfirmed(id, this.clock.instant()));
	}

	/** Whether the person has shown that mail to their current address reaches them. */
	@Transactional(readOnly = true)
	public boolean isAddressConfirmed(CandidateId id) {
		return addresses(id).anyMatch(Contact::isConfirmed);
	}

	/**
	 * Mail goes to this address from now on; the one before is kept as theirs no more.
	 * Nobody has confirmed the new one yet.
	 * @throws CandidateGone when there is no such person
	 */
	@Transactional
	public void correctAddress(CandidateId id, EmailAddress address) {
		if (this.candidates.findById(id).isEmpty()) {
			throw new CandidateGone();
		}
		addresses(id).forEach((contact) -> {
			contact.retire();
			this.contacts.save(contact);
		});
		add(id, Contact.Type.EMAIL, address.value(), address.normalised());
	}

	private Stream<Contact> addresses(CandidateId id) {
		return this.contacts.findByCandidateInAndStateOrderByAddedAt(List.of(id), Contact.State.CURRENT)
			.stream()
			.filter((contact) -> contact.type() == Contact.Type.EMAIL);
	}

	/** We write to the person in this language from now on. */
	@Transactional
	public void changeLanguage(CandidateId id, LocaleTag language) {
		Candidate candidate = this.candidates.findById(id).orElseThrow(CandidateGone::new);
		candidate.prefer(language);
		this.candidates.save(candidate);
		this.events.publishEvent(new CandidateLanguageChanged(id, this.clock.instant()));
	}

	/** Hours and windows follow this zone from now on; dates already told stay. */
	@Transactional
	public void changeZone(CandidateId id, ZoneId zone) {
		Candidate candidate = this.candidates.findById(id).orElseThrow(CandidateGone::new);
		candidate.liveIn(zone);
		this.candidates.save(candidate);
	}

	/**
	 * Keys whose byte order is the order of the names for readers of the language; ids of
	 * nobody are left out.
	 */
	public Map<CandidateId, byte[]> sortKeys(Collection<CandidateId> ids, LocaleTag reader) {
		return this.candidates.findByIdIn(ids)
			.stream()
			.collect(Collectors.toMap(Candidate::id, (candidate) -> candidate.sortKey(reader)));
	}

	/** The number a text can go to, with its country; empty when we know none. */
	@Transactional(readOnly = true)
	public Optional<String> textNumber(CandidateId id) {
		return this.contacts.findByCandidateInAndStateOrderByAddedAt(List.of(id), Contact.State.CURRENT)
			.stream()
			.filter((contact) -> contact.type() == Contact.Type.PHONE)
			.reduce((earlier, later) -> later)
			.map(Contact::normalised)
			.filter((number) -> number.matches("\\+\\d{6,15}"));
	}

	private void add(CandidateId id, Contact.Type type, String raw, String normalised) {
		this.contacts.save(new Contact(this.chance.newId(), id, type, raw, normalised, this.clock.instant()));
	}

	private static CandidateProfile profile(Candidate candidate, List<Contact> contacts) {
		Contact email = latest(contacts, Contact.Type.EMAIL);
		Contact phone = latest(contacts, Contact.Type.PHONE);
		return new CandidateProfile(candidate.id(), candidate.name(), candidate.callName(),
				(email != null) ? new EmailAddress(email.raw()) : null, email != null && email.isConfirmed(),
				(phone != null) ? phone.raw() : null, candidate.language(), candidate.zone(), candidate.country());
	}

	private static @Nullable Contact latest(List<Contact> contacts, Contact.Type type) {
		return contacts.stream()
			.filter((contact) -> contact.type() == type)
			.reduce((earlier, later) -> later)
			.orElse(null);
	}

}
