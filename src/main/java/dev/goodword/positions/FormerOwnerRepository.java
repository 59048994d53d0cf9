package dev.goodword.positions;

import java.util.List;
import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where those who were responsible are kept. */
interface FormerOwnerRepository extends Repository<FormerOwner, FormerOwnerId> {

	FormerOwner save(FormerOwner former);

	@Query("select f from FormerOwner f where f.id.about = :position")
	List<FormerOwner> of(UUID position);

}
