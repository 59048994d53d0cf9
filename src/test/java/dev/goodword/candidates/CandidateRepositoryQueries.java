package dev.goodword.candidates;

import java.util.Comparator;
import java.util.List;

import dev.goodword.simulation.rows.Rows;

/** The queries of {@link CandidateRepository} on rows in memory. */
class CandidateRepositoryQueries {

	private final Rows<Candidate> rows;

	CandidateRepositoryQueries(Rows<Candidate> rows) {
		this.rows = rows;
	}

	/** The key is looked up where it is needed. */
	List<Object[]> findWithContacts(CandidateId id, Contact.State state) {
		Rows<Contact> contacts = this.rows.beside(Contact.class);
		Comparator<Contact> order = contacts.by("addedAt");
		return this.rows.find(id).stream().flatMap((person) -> {
			List<Object[]> found = contacts.with("candidate", id)
				.filter((contact) -> contacts.value(contact, "state") == state)
				.sorted(order)
				.map((contact) -> new Object[] { person, contact, null })
				.toList();
			return (found.isEmpty() ? List.<Object[]>of(new Object[] { person, null, null }) : found).stream();
		}).toList();
	}

}
