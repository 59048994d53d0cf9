package dev.goodword.questions.published;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/** Where the versions of published answers are kept. */
interface PublishedTextRepository extends Repository<PublishedText, UUID> {

	PublishedText save(PublishedText text);

	List<PublishedText> findByAnswerIn(Collection<PublishedAnswerId> answers);

}
