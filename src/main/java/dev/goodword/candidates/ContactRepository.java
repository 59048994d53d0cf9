package dev.goodword.candidates;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where ways to reach people are kept. */
interface ContactRepository extends Repository<Contact, UUID> {

	Contact save(Contact contact);

	Optional<Contact> findById(UUID id);

	List<Contact> findByChange(UUID change);

	List<Contact> findByCandidateAndTypeOrderByAddedAt(CandidateId candidate, Contact.Type type);

	List<Contact> findByCandidateInAndStateOrderByAddedAt(Collection<CandidateId> candidates, Contact.State state);

	/** Those whose value is like this, to a database. */
	@Query("select c from Contact c where c.type = :type and c.state = :state and c.normalised like :pattern")
	List<Contact> like(Contact.Type type, Contact.State state, String pattern);

	List<Contact> findByTypeAndNormalisedAndState(Contact.Type type, String normalised, Contact.State state);

}
