package dev.goodword.positions;

import java.util.List;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/** Where pipeline templates are kept. */
interface TemplateStageRepository extends Repository<TemplateStage, UUID> {

	List<TemplateStage> findByTemplateOrderByOrder(String template);

}
