package dev.goodword.candidates;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where people are kept. */
interface CandidateRepository extends Repository<Candidate, CandidateId> {

	Candidate save(Candidate candidate);

	Optional<Candidate> findById(CandidateId id);

	List<Candidate> findByIdIn(Collection<CandidateId> ids);

	/**
	 * The person beside each way to reach them in that state, oldest first, and their
	 * key: one question, after which {@link CandidateSeal} finds the key at hand in the
	 * same transaction.
	 */
	@Query("""
			select person, contact, key from Candidate person
			left join Contact contact on contact.candidate = person.id and contact.state = :state
			left join CandidateKey key on key.candidate = person.id
			where person.id = :id order by contact.addedAt""")
	List<Object[]> findWithContacts(CandidateId id, Contact.State state);

}
