package dev.goodword.communication;

import java.util.UUID;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Where the versions are kept. */
interface RegisteredTemplateRepository extends Repository<RegisteredTemplate, UUID> {

	boolean existsByKindAndLanguageAndContentHash(String kind, String language, byte[] contentHash);

	@Query("""
			select count(v) from RegisteredTemplate v where v.kind = :kind and v.language = :language
			and v.number = :number and v.recalledAt is not null""")
	long recalled(String kind, String language, String number);

	RegisteredTemplate save(RegisteredTemplate row);

}
