package dev.goodword.communication.texts;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import dev.goodword.shared.CompanyId;

import org.springframework.data.repository.Repository;

/** Where published words are kept. */
interface TextVersionRepository extends Repository<TextVersion, UUID> {

	TextVersion save(TextVersion version);

	Optional<TextVersion> findFirstByCompanyAndKindOrderByNumberDesc(CompanyId company, String kind);

	List<TextVersion> findByCompanyAndKindOrderByNumberDesc(CompanyId company, String kind);

	List<TextVersion> findByCompanyOrderByNumberDesc(CompanyId company);

	Optional<TextVersion> findFirstByEnNumber(String number);

	Optional<TextVersion> findFirstByZhHansNumber(String number);

}
