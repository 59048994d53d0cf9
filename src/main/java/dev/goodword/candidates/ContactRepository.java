package dev.goodword.candidates;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/** Where ways to reach people are kept. */
interface ContactRepository extends Repository<Contact, UUID> {

	Contact save(Contact contact);

	List<Contact> findByCandidateInAndStateOrderByAddedAt(Collection<CandidateId> candidates, Contact.State state);

	List<Contact> findByTypeAndNormalisedAndState(Contact.Type type, String normalised, Contact.State state);

}
