package dev.goodword.applications;

import java.util.List;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/** Where what people agreed to are kept. */
interface ConsentRepository extends Repository<StoredConsent, UUID> {

	StoredConsent save(StoredConsent consent);

	List<StoredConsent> findByApplicationOrderByCode(JobApplicationId application);

}
