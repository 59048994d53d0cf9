package dev.goodword.communication;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/** Where the grant is kept. */
interface MailGrantRepository extends Repository<MailGrant, Integer> {

	Optional<MailGrant> findById(int id);

	MailGrant save(MailGrant row);

}
