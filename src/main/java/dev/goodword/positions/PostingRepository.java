package dev.goodword.positions;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/** Where the public words about positions are kept. */
interface PostingRepository extends Repository<StoredPosting, UUID> {

	StoredPosting save(StoredPosting posting);

	List<StoredPosting> findByPositionInOrderByLanguage(Collection<PositionId> positions);

}
