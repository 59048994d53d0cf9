package dev.goodword.applications;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/** Where drafts are kept. */
interface DraftRepository extends Repository<StoredDraft, UUID> {

	StoredDraft save(StoredDraft draft);

	Optional<StoredDraft> findByHash(byte[] hash);

	void delete(StoredDraft draft);

}
