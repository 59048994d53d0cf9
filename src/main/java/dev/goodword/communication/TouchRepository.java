package dev.goodword.communication;

import java.util.UUID;

import org.springframework.data.repository.Repository;

/** The log of touches: it only grows. */
interface TouchRepository extends Repository<Touch, UUID> {

	Touch save(Touch entry);

}
