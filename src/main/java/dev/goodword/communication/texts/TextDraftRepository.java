package dev.goodword.communication.texts;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import dev.goodword.shared.CompanyId;

import org.springframework.data.repository.Repository;

/** Where drafts are kept. */
interface TextDraftRepository extends Repository<TextDraft, UUID> {

	TextDraft saveAndFlush(TextDraft draft);

	Optional<TextDraft> findByCompanyAndKind(CompanyId company, String kind);

	List<TextDraft> findByCompany(CompanyId company);

	List<TextDraft> findByCompanyIn(Collection<CompanyId> companies);

	void delete(TextDraft draft);

}
